package org.manyleaf.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.BundleFile.Entry;

/** An edit changes one line and nothing else, byte for byte. */
class BundleEditorTest {

  private static List<Entry> parse(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new PropertiesSyntax("x", problem -> {}).parse(bare);
  }

  private static String replaced(String text, int line, String value) {
    BundleEditor editor = new BundleEditor(text);
    editor.replace(line, value);
    return editor.text();
  }

  @Test
  void everyRealFileSurvivesUntouched() throws IOException {
    try (Stream<Path> files = Files.walk(I18nCopy.REAL)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
        String text = Files.readString(file);
        assertThat(new BundleEditor(text).text()).as(file.toString()).isEqualTo(text);
      }
    }
  }

  @Test
  void keepsCommentsSeparatorsEscapesLineEndsAndTheByteOrderMark() {
    String text = "\uFEFF# note\r\na:caf\\u00e9\r\n\r\n  b\t=  two\\\r\n      lines\r\n! end\r\nc";
    assertThat(replaced(text, 2, "thé"))
        .isEqualTo("\uFEFF# note\r\na:thé\r\n\r\n  b\t=  two\\\r\n      lines\r\n! end\r\nc");
    assertThat(replaced(text, 4, "one"))
        .isEqualTo("\uFEFF# note\r\na:caf\\u00e9\r\n\r\n  b\t=  one\r\n! end\r\nc");
    assertThat(replaced(text, 7, "x"))
        .isEqualTo(
            "\uFEFF# note\r\na:caf\\u00e9\r\n\r\n  b\t=  two\\\r\n      lines\r\n! end\r\nc = x");
  }

  @Test
  void aTextMayBeginLikeASeparatorWhateverSeparatesItFromItsKey() {
    for (String text : List.of("a b", "a\tb", "a=b", "a:b", "a", "a = b", "a : b")) {
      for (String value : List.of("=x", ":x", "= x", " =x", "#x", "!x", "\\", "\fx", "\u2028x")) {
        assertThat(parse(replaced(text, 1, value)).get(0).value())
            .as("%s in %s", value, text)
            .isEqualTo(value.strip());
      }
    }
  }

  @Test
  void onlyACommentThatWaitsForATextGivesWayToIt() {
    for (String other : List.of("# a: mind the tone\n", "x = 1\\\n# y\\\n# a = 2\n", "# a\n")) {
      BundleEditor editor = new BundleEditor(other);
      assertThat(editor.fillIn("a", "1")).as(other).isFalse();
      assertThat(editor.text()).isEqualTo(other);
    }
    BundleEditor editor = new BundleEditor("\uFEFF# c:\\\r\n#a = line\u2028 end\r\n");
    assertThat(editor.fillIn("a", "1")).isTrue();
    assertThat(editor.text()).isEqualTo("\uFEFF# c:\\\r\na = 1\r\n");
  }

  @Test
  void addsAnEntryBehindAnotherOrAtTheEnd() {
    BundleEditor editor = new BundleEditor("a = 1\\\n  2\nb = 3");
    editor.add(1, "x", "9");
    editor.add(0, "z", " lead \\ and\nline");
    assertThat(editor.text())
        .isEqualTo("a = 1\\\n  2\nx = 9\nb = 3\nz = \\ lead \\\\ and\\nline\n");
    BundleEditor empty = new BundleEditor("");
    empty.add(0, "a", "1");
    assertThat(empty.text()).isEqualTo("a = 1\n");
  }

  @Test
  void onlyTheEditedEntryChangesWhateverTheFileLooksLike() {
    Random random = new Random(3);
    String[] pieces = {
      "a", "b.c", "=", ":", " ", "\t", "\\\n ", "\\", "\n", "\r\n", "#x", "\\u00e9", "é", "\n\n",
      "{n}"
    };
    int edits = 0;
    for (int run = 0; run < 20_000; run++) {
      StringBuilder built = new StringBuilder(random.nextInt(9) == 0 ? "\uFEFF" : "");
      for (int i = random.nextInt(25); i > 0; i--) {
        built.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = built.toString();
      assertThat(new BundleEditor(text).text()).isEqualTo(text);
      List<Problem> problems = new ArrayList<>();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      List<Entry> before = new PropertiesSyntax("x", problems::add).parse(bare);
      if (before.isEmpty() || !problems.isEmpty()) {
        continue;
      }
      Entry edited = before.get(random.nextInt(before.size()));
      String changed = replaced(text, edited.line(), "new 'value' = {n}");
      List<Entry> after = parse(changed);
      List<String> expected = new ArrayList<>();
      for (Entry entry : before) {
        expected.add(
            entry.key()
                + "="
                + (entry.line() == edited.line() ? "new 'value' = {n}" : entry.value()));
      }
      assertThat(after.stream().map(e -> e.key() + "=" + e.value()))
          .as("'%s' line %d became '%s'", text, edited.line(), changed)
          .isEqualTo(expected);
      assertThat(changed).startsWith(text.substring(0, startOf(text, edited.line())));
      edits++;
    }
    assertThat(edits).isGreaterThan(10_000);
  }

  private static int startOf(String text, int line) {
    int at = 0;
    for (int seen = 1; seen < line; at++) {
      boolean carriageReturn =
          text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
      seen += text.charAt(at) == '\n' || carriageReturn ? 1 : 0;
    }
    return at;
  }

  @Test
  void aFileIsReplacedWholeAndKeepsItsPermissions(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sub/x.tsv");
    AtomicFile.append(file, List.of("a", "b"));
    Files.writeString(file, "a\nb");
    AtomicFile.append(file, List.of("c"));
    assertThat(Files.readString(file)).isEqualTo("a\nb\nc\n");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
  }
}
