package org.manyleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyleaf.article.Block;

/** A component has one name in the template, the stylesheet and the documentation of its look. */
class ComponentsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path STYLES = Path.of("static/css");

  /**
   * Styles of the whole page, not of a component; their names sort before and behind the others.
   */
  private static final Pattern WHOLE_PAGE = Pattern.compile("[0-9]+-.*|z-.*");

  private static Set<String> namesIn(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .filter(name -> !WHOLE_PAGE.matcher(name).matches())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyComponentHasATemplateAndAStyleOfItsName() throws IOException {
    Set<String> templates = namesIn(TEMPLATES.resolve("components"), ".html");
    assertThat(namesIn(STYLES, ".css")).isEqualTo(templates);
    for (String name : templates) {
      String template = Files.readString(TEMPLATES.resolve("components/" + name + ".html"));
      assertThat(template).as(name).containsPattern("th:fragment=\"(block|" + name + "[(\"])");
      if (!name.equals("paragraph")) {
        assertThat(template).as(name).contains(name);
        assertThat(Files.readString(STYLES.resolve(name + ".css"))).contains("." + name);
      }
    }
  }

  @Test
  void everyKindOfBlockHasAComponent() throws IOException {
    Set<String> templates = namesIn(TEMPLATES.resolve("components"), ".html");
    for (Class<?> kind : Block.class.getPermittedSubclasses()) {
      String name =
          kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      assertThat(templates).contains(name);
    }
  }

  @Test
  void templatesHoldNoWordsOfTheirOwn() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).replaceAll("(?s)<[^>]*>", "");
        assertThat(text).as(file.toString()).doesNotContainPattern("\\p{L}");
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern("(?<![:-])(alt|aria-label|title|placeholder)=\"")
            .doesNotContain("th:utext");
      }
    }
  }
}
