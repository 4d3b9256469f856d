package org.manyleaf.translate.exchange;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.Programs;
import org.manyleaf.Shell;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.translate.PseudoLocaleTest;

/** What translate-toolkit, which Weblate and Pontoon are built on, makes of our bundles and PO. */
class BundlesInTranslateToolkitTest {

  private static final List<String> FOLDERS = List.of("site", I18nCopy.MYELOMA);

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeAll
  static void install() {
    Programs.require("prop2po", "--no-install-recommends", "translate-toolkit");
  }

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder.resolve("i18n"));
  }

  /** A translation that is in the repository. */
  record Shipped(String folder, String tag) {

    BundlePair pair(I18nCopy bundles) {
      return BundlePair.read(new BundleFolder(bundles.path(), folder), Language.of(tag));
    }

    /** Its name where the translations of all bundles lie side by side. */
    String file() {
      return folder.replace('/', '-') + "-" + tag + ".properties";
    }

    Path file(I18nCopy bundles) {
      return bundles.path().resolve(folder).resolve(tag + ".properties");
    }

    Path english(I18nCopy bundles) {
      return bundles.path().resolve(folder).resolve("en.properties");
    }
  }

  private static List<Shipped> everyShippedTranslation() {
    return I18nCopy.TAGS.stream()
        .skip(1)
        .flatMap(tag -> FOLDERS.stream().map(folder -> new Shipped(folder, tag)))
        .toList();
  }

  @Test
  void everySegmentAndItsStateSurviveTheWayToPoAndBack() throws IOException {
    I18nCopy before = I18nCopy.copyTo(folder.resolve("before"));
    List<Shipped> all = everyShippedTranslation();
    throughPo(all);
    for (Shipped shipped : all) {
      BundlePair sent = shipped.pair(before);
      BundlePair back = shipped.pair(bundles);
      assertThat(sent.units()).as(shipped.file()).hasSizeGreaterThan(30);
      assertThat(fingerprints(back)).as(shipped.file()).isEqualTo(fingerprints(sent));
      assertThat(standings(back)).as(shipped.file()).isEqualTo(standings(sent));
      // What English marks as not to be translated po2prop writes all the same, in English.
      assertThat(back.problems())
          .as(shipped.file())
          .allMatch(problem -> "site.name".equals(problem.key()));
    }
  }

  @Test
  void whatIsNotTranslatedStaysAGapOnTheWayToPoAndBack() throws IOException {
    Shipped thai = new Shipped(I18nCopy.MYELOMA, "th");
    bundles.remove(I18nCopy.MYELOMA + "/th.properties", "future.h2");
    throughPo(List.of(thai), "--removeuntranslated");
    assertThat(thai.pair(bundles).target().entry("future.h2")).isEmpty();
    assertThat(thai.pair(bundles).target().entry("future.p.1")).isPresent();
  }

  /** As an agency does that works in PO: each bundle to PO, and over the old file. */
  private void throughPo(List<Shipped> all, String... options) throws IOException {
    Path english = Files.createDirectories(folder.resolve("english"));
    Path here = Files.createDirectories(folder.resolve("here"));
    for (Shipped shipped : all) {
      Files.copy(shipped.english(bundles), english.resolve(shipped.file()));
      Files.copy(shipped.file(bundles), here.resolve(shipped.file()));
    }
    Path po = folder.resolve("po");
    toolkit("prop2po", english, here, po);
    Path back = folder.resolve("back");
    toolkit("po2prop", english, po, back, options);
    for (Shipped shipped : all) {
      Files.copy(back.resolve(shipped.file()), shipped.file(bundles), REPLACE_EXISTING);
    }
  }

  private static void toolkit(String program, Path english, Path from, Path to, String... options) {
    List<String> command =
        List.of(program, "--progress=none", "--personality=java-utf8", "-t", english.toString());
    Programs.run(
        Stream.of(command.stream(), Stream.of(options), Stream.of(from.toString(), to.toString()))
            .flatMap(parts -> parts)
            .toList());
  }

  private static Map<String, Optional<Fingerprint>> fingerprints(BundlePair pair) {
    Map<String, Optional<Fingerprint>> texts = new TreeMap<>();
    for (Unit unit : pair.units()) {
      texts.put(unit.key(), unit.target().map(target -> Fingerprint.of(target.value())));
    }
    return texts;
  }

  private static Map<String, Standing> standings(BundlePair pair) {
    return pair.units().stream()
        .collect(Collectors.toMap(Unit::key, Unit::standing, (a, b) -> a, TreeMap::new));
  }

  @Test
  void tagsAndBracketsArriveAsTheyWereSent() throws IOException {
    PseudoLocaleTest.addTo(bundles);
    send("ar-XB");
    assertThat(complaints("xmltags", "brackets")).isEmpty();
  }

  @Test
  void aLostTagIsSeen() throws IOException {
    PseudoLocaleTest.addTo(bundles);
    send("ar-XB");
    Path po = folder.resolve("sent/multiple-myeloma-second-line.ar-XB.po");
    String text = Files.readString(po);
    Files.writeString(po, text.substring(0, text.lastIndexOf("</a>")) + "\"\n");
    assertThat(keysOf(complaints("xmltags"))).containsExactly("sources.p.1");
  }

  @Test
  void onlyMarkedNamesAndPluralsMakeItWonder() throws IOException {
    List<Shipped> all = everyShippedTranslation();
    all.stream().map(Shipped::tag).distinct().forEach(this::send);
    Set<String> marked = new TreeSet<>();
    Set<String> plural = new TreeSet<>();
    for (Unit unit : all.stream().flatMap(s -> s.pair(bundles).units().stream()).toList()) {
      String target = unit.target().orElseThrow().value();
      if (target.contains("<span lang=")) {
        marked.add(unit.key());
      }
      if (target.contains(", plural,")) {
        plural.add(unit.key());
      }
    }
    assertThat(keysOf(complaints("xmltags"))).isNotEmpty().isSubsetOf(marked);
    assertThat(keysOf(complaints("brackets").stream().filter(e -> e.contains("'{'")).toList()))
        .isSubsetOf(plural);
  }

  private void send(String tag) {
    Path to = folder.resolve("sent");
    Shell.Outcome sent =
        Shell.run(
            Map.of(),
            "words",
            "--i18n",
            bundles.path().toString(),
            "send",
            tag,
            "--to",
            to.toString());
    assertThat(sent.code()).as(sent.err()).isZero();
  }

  /** The entries of what was sent that pofilter picks out, each with the reason it adds. */
  private List<String> complaints(String... tests) throws IOException {
    Path found = Files.createTempDirectory(folder, "found");
    List<String> command = new ArrayList<>(List.of("pofilter", "--progress=none"));
    Stream.of(tests).forEach(test -> command.add("--test=" + test));
    command.add(folder.resolve("sent").toString());
    command.add(found.toString());
    Programs.run(command);
    try (Stream<Path> files = Files.list(found)) {
      List<String> entries = new ArrayList<>();
      for (Path file : files.toList()) {
        Stream.of(Files.readString(file).split("\n\n", -1))
            .filter(entry -> entry.contains("msgctxt"))
            .forEach(entries::add);
      }
      return entries;
    }
  }

  private static Set<String> keysOf(List<String> entries) {
    Pattern key = Pattern.compile("msgctxt \"([^\"]*)\"");
    return entries.stream()
        .flatMap(entry -> key.matcher(entry).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
