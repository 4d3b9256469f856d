package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.Shell;
import org.manyleaf.language.Language;

/** The table of languages in a README, kept true by a command. */
class CoverageTest {

  @TempDir Path folder;
  private I18nCopy bundles;

  @BeforeEach
  void copy() throws IOException {
    bundles = I18nCopy.copyTo(folder.resolve("i18n"));
  }

  private Shell.Outcome coverage(Path file, String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(
        new String[] {"words", "coverage", file.toString(), "--i18n=" + bundles.path()},
        0,
        all,
        0,
        4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Shell.run(Map.of(), all);
  }

  private Path readme() throws IOException {
    Path file = folder.resolve("R.md");
    Files.writeString(file, "Before\n<!-- coverage -->\nold\n<!-- /coverage -->\nAfter\n");
    return file;
  }

  @Test
  void writesBetweenTheMarksAndTellsWhenItIsOutOfDate() throws IOException {
    Path file = readme();
    assertThat(coverage(file, "--check").code()).isEqualTo(1);
    assertThat(Files.readString(file)).contains("\nold\n");
    assertThat(coverage(file).code()).isZero();
    assertThat(Files.readString(file))
        .startsWith("Before\n<!-- coverage -->\n")
        .endsWith("<!-- /coverage -->\nAfter\n")
        .contains("9 published, 0 prepared", "| `fr` | readers | 100 % |")
        .doesNotContain("\nold\n");
    assertThat(coverage(file, "--check").code()).isZero();
    bundles.remove(I18nCopy.MYELOMA + "/fr.properties", "future.h2");
    assertThat(coverage(file, "--check").code()).isEqualTo(1);
    coverage(file);
    assertThat(Files.readString(file)).containsPattern("`fr` \\| readers \\| 99 % .*\\| 2 \\|\n");
  }

  @Test
  void aFileWithoutThePlaceForItIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("R.md"), "nothing here\n");
    Shell.Outcome outcome = coverage(file);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("<!-- coverage -->");
    assertThat(Files.readString(file)).isEqualTo("nothing here\n");
  }

  @Test
  void wordsAreThoseOfTheLanguageWithoutTagsAndArguments() {
    assertThat(Coverage.words("See <a href=\"{link_acs}\">this page</a>.", Language.of("en")))
        .isEqualTo(3);
    assertThat(
            Coverage.words(
                "{count, plural, one {# page} other {# pages of it}}", Language.of("en")))
        .isEqualTo(4);
    assertThat(Coverage.words("骨髓里的软组织", Language.of("zh-Hans"))).isBetween(3, 6);
  }
}
