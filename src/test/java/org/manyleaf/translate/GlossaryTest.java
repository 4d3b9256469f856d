package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.Shell.Outcome;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The glossary is a bundle like any other, a yardstick for translations, and a termbase. */
class GlossaryTest {

  private static final String SLUG = "multiple-myeloma-second-line";

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void write() throws IOException {
    bundles =
        I18nCopy.copyTo(folder)
            .without(I18nCopy.GLOSSARY)
            .write(
                "glossary/en.properties",
                """
                # The illness itself.
                #: must
                myeloma.term = multiple myeloma
                myeloma.definition = A cancer of plasma cells.
                relapse.term = relapse
                relapse.definition = The illness comes back & needs treatment.
                relapse.forms = relapse | relapses | relaps*
                unicorn.term = unicorn
                unicorn.definition = An animal.
                life.term = quality of life
                life.definition = How well one lives.
                """)
            .write(
                "glossary/fr.properties",
                """
                myeloma.term = myélome multiple
                myeloma.definition = Un cancer des plasmocytes.
                relapse.term = rechute
                relapse.definition = La maladie revient.
                relapse.forms = rechute | rechutes
                relapse.avoid = récidiv*
                life.term = bonheur
                life.definition = Comme on vit.
                """);
  }

  private Outcome words(String... arguments) {
    List<String> all = new ArrayList<>(List.of("words"));
    all.addAll(List.of(arguments));
    all.add("--i18n=" + folder);
    return Shell.run(Map.of(), all.toArray(String[]::new));
  }

  @Test
  void itsTermsAndDefinitionsHaveAStateAndItsListsHaveNone() {
    assertThat(words("status", "fr", "--in=glossary", "--json").out())
        .contains("\"segments\":8", "\"missing\":2", "\"unattested\":6");
    words("vouch", "fr", "--in=glossary", "--as=translated", "--who=Zoé");
    assertThat(words("status", "fr", "--in=glossary", "--json").out())
        .contains("\"unattested\":0", "\"translated\":6");
    assertThat(words("check", "fr", "--in=glossary").out())
        .contains("unicorn.term: WARNING missing")
        .doesNotContain("ERROR", "relapse.avoid");
  }

  @Test
  void aListForATermThatEnglishDoesNotHaveIsAnError() throws IOException {
    bundles.append("glossary/fr.properties", "dragon.avoid = dragon");
    assertThat(words("check", "fr", "--in=glossary").out())
        .contains("dragon.avoid: ERROR unsound: found a term that English does not have");
    bundles.append("glossary/en.properties", "unicorn.colour = white");
    assertThat(words("check", "fr", "--in=glossary").out())
        .contains("unicorn.colour: ERROR unsound: found an unknown kind of key");
  }

  @Test
  void tidyKeepsAListThatOnlyThisLanguageHasBesideItsTerm() throws IOException {
    assertThat(words("tidy", "fr", "--in=glossary").code()).isZero();
    assertThat(Files.readString(folder.resolve("glossary/fr.properties")))
        .contains(
            "relapse.forms = rechute | rechutes\nrelapse.avoid = récidiv*\n# unicorn.term = ");
  }

  @Test
  void translationsAreHeldToIt() throws IOException {
    String file = I18nCopy.MYELOMA + "/fr.properties";
    bundles
        .set(I18nCopy.MYELOMA + "/en.properties", "future.h2", "After a Relapse")
        .set(file, "future.h2", "Après une récidive")
        .set(file, "title", "Traitement du cancer");
    assertThat(words("check", "fr").out())
        .contains("future.h2: WARNING term: found 'récidiv*'; expected 'rechute' or 'rechutes'")
        .contains("title: ERROR term: found no form of the term myeloma")
        .contains("WARNING term: found no form of the term life");
    bundles.set(file, "future.h2", "Après une RECHUTE");
    assertThat(words("check", "fr").out()).doesNotContain("future.h2: WARNING term");
    words("accept", "fr", "title", "--in=" + SLUG, "--rule=term", "--who=Ada", "--why=shorter");
    assertThat(words("check", "fr").out()).doesNotContain("title: ERROR term");
  }

  @Test
  void termsShowsWhereEachIsUsedAndWhatIsLacking() {
    Outcome table = words("terms", "fr");
    assertThat(table.code()).isEqualTo(1);
    assertThat(table.out())
        .containsPattern("fr +multiple myeloma +myélome multiple +\\d+\n")
        .containsPattern("fr +relapse +rechute +1\n")
        .containsPattern("fr +quality of life +bonheur +\\d+ +unused\n")
        .containsPattern("fr +unicorn +- +0 +missing\n");
    JsonArray rows = JsonParser.parseString(words("terms", "--json").out()).getAsJsonArray();
    assertThat(rows).hasSize(8 * 4);
    JsonObject myeloma =
        rows.asList().stream()
            .map(row -> row.getAsJsonObject())
            .filter(row -> row.get("language").getAsString().equals("fr"))
            .findFirst()
            .orElseThrow();
    assertThat(myeloma.get("gap").getAsString()).isEqualTo("none");
    assertThat(myeloma.get("uses").toString()).contains("\"" + SLUG + ":title\"");
  }

  @Test
  void withoutAGlossaryThereIsNothingToHoldTo() throws IOException {
    bundles.without(I18nCopy.GLOSSARY);
    Outcome none = words("terms");
    assertThat(none.code()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("no terms in i18n/glossary/en.properties");
    assertThat(words("check", "--strict").code()).isZero();
  }

  @Test
  void goesToOtherToolsAsTbxBasic() throws Exception {
    Path file = folder.resolve("out/terms.tbx");
    words("terms", "fr", "--tbx=" + file);
    var parsers = DocumentBuilderFactory.newInstance();
    Document tbx =
        parsers
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Files.readString(file))));
    XPath path = XPathFactory.newInstance().newXPath();
    assertThat(path.evaluate("concat(/tbx/@style,' ',/tbx/@type)", tbx)).isEqualTo("dca TBX-Basic");
    assertThat(tbx.getDocumentElement().getAttribute("xmlns"))
        .isEqualTo("urn:iso:std:iso:30042:ed-2");
    assertThat(tbx.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en");
    String entry = "/tbx/text/body/conceptEntry[@id='relapse']/langSec";
    assertThat(path.evaluate(entry + "[@*='en']/descrip[@type='definition']", tbx))
        .isEqualTo("The illness comes back & needs treatment.");
    assertThat(path.evaluate("count(" + entry + "[@*='en']/termSec)", tbx)).isEqualTo("2");
    assertThat(path.evaluate(entry + "[@*='fr']/termSec[1]/term", tbx)).isEqualTo("rechute");
    assertThat(path.evaluate(entry + "[@*='fr']/termSec[2]/termNote", tbx))
        .isEqualTo("admittedTerm-admn-sts");
    assertThat(path.evaluate("count(//conceptEntry[@id='unicorn']/langSec)", tbx)).isEqualTo("1");
  }

  @Test
  void goesToSpreadsheetsAndToOmegat() throws IOException {
    Path csv = folder.resolve("terms.csv");
    words("terms", "fr", "--csv=" + csv, "--omegat=" + folder.resolve("omegat"));
    assertThat(Files.readString(csv))
        .startsWith("\uFEFFid,language,status,term,definition\r\n")
        .contains(
            "relapse,en,preferred,relapse,The illness comes back & needs treatment.\r\n",
            "relapse,fr,admitted,rechutes,La maladie revient.\r\n")
        .doesNotContain("unicorn,fr", "*");
    assertThat(Files.readAllLines(folder.resolve("omegat/terms.fr.txt")))
        .contains("relapse\trechute\tLa maladie revient.", "relapses\trechute\tLa maladie revient.")
        .noneMatch(line -> line.startsWith("unicorn"));
    bundles.append("glossary/fr.properties", "life.avoid = joie");
    words("send", "fr", "--format=omegat-project", "--to=" + folder.resolve("project"));
    assertThat(Files.readAllLines(folder.resolve("project/glossary/glossary.txt")))
        .contains("quality of life\tbonheur\tnot: joie; Comme on vit.");
  }
}
