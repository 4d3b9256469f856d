package org.manyleaf.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manyleaf.bundle.BundleFile.Entry;

class PropertiesSyntaxTest {

  private static List<Entry> parse(String text, List<Problem> problems) {
    return new PropertiesSyntax("i18n/x.properties", problems::add).parse(text);
  }

  @Test
  void readsWhatTranslatorsToolsWrite() {
    String text =
        """
        # note
        a = one
        b=two\\
            lines
        c : caf\\u00E9 \\
          au lait
        d\\ e = key with space
        f
        """;
    assertThat(parse(text, new ArrayList<>()))
        .extracting(Entry::key, Entry::value, Entry::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", "one", 2),
            org.assertj.core.groups.Tuple.tuple("b", "twolines", 3),
            org.assertj.core.groups.Tuple.tuple("c", "café au lait", 5),
            org.assertj.core.groups.Tuple.tuple("d e", "key with space", 7),
            org.assertj.core.groups.Tuple.tuple("f", "", 8));
  }

  @Test
  void keepsDirectivesForTheKeyBelowOnly() {
    List<Entry> entries = parse("#: notranslate max=60\n# x\na = 1\nb = 2\n", new ArrayList<>());
    assertThat(entries.get(0).directives()).containsExactly("notranslate", "max=60");
    assertThat(entries.get(1).directives()).isEmpty();
  }

  @Test
  void readsEveryTextAsTheJdkDoesWhereTheJdkTakesIt() throws IOException {
    Random random = new Random(20261124);
    String letters = "ab=: \t\\\n\r#!u0é'{}";
    int compared = 0;
    for (int run = 0; run < 50_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      compared += compare(text.toString()) ? 1 : 0;
    }
    assertThat(compared).as("inputs both sides could read").isGreaterThan(25_000);
  }

  private static boolean compare(String text) throws IOException {
    Properties jdk = new Properties();
    try {
      jdk.load(new StringReader(text));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
    List<Problem> problems = new ArrayList<>();
    Map<String, String> ours = new LinkedHashMap<>();
    parse(text, problems).forEach(entry -> ours.put(entry.key(), entry.value()));
    if (!problems.isEmpty() || text.matches("(?s).*\\\\(\\r\\n|\\r|\\n)[ \\t]*(\\r|\\n|$).*")) {
      // A backslash with nothing behind it: the JDK has an entry without a key there.
      return false;
    }
    Map<String, String> theirs = new LinkedHashMap<>();
    jdk.forEach((key, value) -> theirs.put((String) key, ((String) value).strip()));
    assertThat(ours).as("of '%s'", text).isEqualTo(theirs);
    return true;
  }
}
