package org.manyleaf.translate.exchange.omegat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;

/** Projects that lead elsewhere, want too much or are not ours. */
class HostileProjectTest {

  private static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";
  private static final String TARGET = "target/" + SentProject.ARTICLE + ".properties";
  private static final String MEMORY = "omegat/project_save.tmx";
  private static final String FUTURE = "Future Directions";

  @TempDir Path folder;
  private SentProject project;

  @BeforeEach
  void copy() throws IOException {
    project = SentProject.in(folder, "fr");
  }

  private String french() throws IOException {
    return Files.readString(project.bundles().path().resolve(FRENCH));
  }

  private void assertRefusedWhole(String... said) throws IOException {
    Map<String, String> before = project.bytes();
    Shell.Outcome received = project.receive();
    assertThat(received.code()).as(received.out()).isEqualTo(2);
    assertThat(received.err().strip().lines()).singleElement().asString().contains(said);
    assertThat(project.bytes()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manyleaf.tsv", "omegat", MEMORY, "source", TARGET, "target"})
  void noLinkLeadsOut(String name) throws IOException {
    project.send().write(TARGET, "future.h2 = Avenir\n");
    Path inside = project.folder().resolve(name);
    Path outside = Files.move(inside, folder.resolve("outside"));
    Files.createSymbolicLink(inside, outside);
    assertRefusedWhole(name, "found a link");
  }

  @Test
  void theDocumentTypeThatOmegatNamesIsNotFetched() throws IOException {
    project.send().decide(TmxUnit.anywhere(FUTURE, "Avenir"));
    project.write(
        MEMORY,
        project.read(MEMORY).replaceFirst("<tmx", "<!DOCTYPE tmx SYSTEM \"tmx11.dtd\">\n<tmx"));
    assertThat(project.receive().code()).isZero();
    assertThat(french()).contains("future.h2 = Avenir\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE tmx [<!ENTITY x \"Avenir\">]>",
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"secret.txt\">]>",
        "<!DOCTYPE tmx SYSTEM \"a>b\" [<!ENTITY x \"Avenir\">]>",
        ""
      })
  void aMemoryWithEntitiesOfItsOwnIsRefused(String type) throws IOException {
    project.send().decide(TmxUnit.anywhere(FUTURE, "ENTITY"));
    project.write("omegat/secret.txt", "secret");
    project.write(
        MEMORY,
        project.read(MEMORY).replace("<tmx", type + "<tmx").replace("ENTITY</seg>", "&x;</seg>"));
    assertRefusedWhole(MEMORY, "cannot be read as a translation memory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "language\tfr\n../../site\tx\t0123456789ab\t-\n",
        "language\tfr\nsite\tx\tnone\t-\n",
        "language\tfr\nsite\tx\n",
        "site\tmenu.label\t0123456789ab\t-\n"
      })
  void aManifestThatIsNoneOfOursIsRefused(String text) throws IOException {
    project.send().write("manyleaf.tsv", text);
    assertRefusedWhole("manyleaf.tsv");
  }

  @Test
  void aFolderThatIsNoProjectIsRefused() throws IOException {
    Files.createDirectories(project.folder());
    assertRefusedWhole("manyleaf.tsv: found no such file");
  }

  @Test
  void aProjectWhoseEnglishWasChangedIsRefused() throws IOException {
    project.send();
    String source = "source/" + SentProject.ARTICLE + ".properties";
    project.write(source, project.read(source).replace(FUTURE, "Something Else"));
    assertRefusedWhole(source, "future.h2", "another English");
  }

  @Test
  void aProjectInAnotherLanguageIsRefused() throws IOException {
    project.send();
    project.write(
        "manyleaf.tsv", project.read("manyleaf.tsv").replace("language\tfr", "language\tar"));
    assertRefusedWhole("found a file of", "'ar'");
  }

  @Test
  void aMemoryThatIsTooLargeIsRefused() throws IOException {
    project.send().write(MEMORY, "x".repeat(8_000_001));
    assertRefusedWhole(MEMORY, "found 8000001 bytes");
  }
}
