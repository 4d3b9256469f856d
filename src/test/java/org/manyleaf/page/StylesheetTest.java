package org.manyleaf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.decl.visit.DefaultCSSVisitor;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style is valid, knows no left and right, and has nothing that nobody uses. */
class StylesheetTest {

  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(margin|padding|border|inset)-(left|right|top|bottom).*|left|right|top|bottom|width|height"
              + "|(min|max)-(width|height)|border-(top|bottom)-(left|right)-radius");

  private static List<Path> styles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("static/css"))) {
      return files.sorted().toList();
    }
  }

  private static CascadingStyleSheet parse(String css, List<String> errors) {
    CollectingCSSParseErrorHandler handler = new CollectingCSSParseErrorHandler();
    CascadingStyleSheet sheet =
        CSSReader.readFromStringReader(css, new CSSReaderSettings().setCustomErrorHandler(handler));
    handler.getAllParseErrors().forEach(error -> errors.add(error.toString()));
    assertThat(sheet).as("a stylesheet that can be read; %s", errors).isNotNull();
    return sheet == null ? new CascadingStyleSheet() : sheet;
  }

  @Test
  void parsesWithoutAnError() throws IOException {
    for (Path file : styles()) {
      List<String> errors = new ArrayList<>();
      parse(Files.readString(file), errors);
      assertThat(errors).as(file.toString()).isEmpty();
    }
  }

  @Test
  void knowsNoLeftAndRight() throws IOException {
    for (Path file : styles()) {
      List<String> physical = new ArrayList<>();
      CSSVisitor.visitCSS(
          parse(Files.readString(file), new ArrayList<>()),
          new DefaultCSSVisitor() {
            @Override
            public void onDeclaration(CSSDeclaration declaration) {
              String property = declaration.getProperty();
              String value = declaration.getExpression().getAsCSSString();
              if (PHYSICAL.matcher(property).matches()
                  || (property.matches("float|clear|text-align") && value.matches("left|right"))) {
                physical.add(property + ": " + value);
              }
            }
          });
      assertThat(physical).as(file.toString()).isEmpty();
    }
  }

  @Test
  void usesEveryColourItNamesAndNamesEveryOneItUses() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : styles()) {
      all.append(Files.readString(file));
    }
    Set<String> named = new HashSet<>();
    Set<String> used = new HashSet<>();
    Matcher names = Pattern.compile("(?m)^\\s*(--[a-z-]+):").matcher(all);
    while (names.find()) {
      named.add(names.group(1));
    }
    Matcher uses = Pattern.compile("var\\((--[a-z-]+)").matcher(all);
    while (uses.find()) {
      used.add(uses.group(1));
    }
    assertThat(used).isEqualTo(named);
  }

  @Test
  void hasNoClassThatNoTemplateHas() throws IOException {
    StringBuilder templates = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        templates.append(Files.readString(file));
      }
    }
    Set<String> kinds = Set.of("emergency", "warning", "tip");
    for (Path file : styles()) {
      CSSVisitor.visitCSS(
          parse(Files.readString(file), new ArrayList<>()),
          new DefaultCSSVisitor() {
            @Override
            public void onBeginStyleRule(CSSStyleRule rule) {
              Matcher names =
                  Pattern.compile("\\.([a-z][a-z-]*)")
                      .matcher(
                          rule.getSelectorsAsCSSString(
                              new com.helger.css.writer.CSSWriterSettings(), 0));
              while (names.find()) {
                if (!kinds.contains(names.group(1))) {
                  assertThat(templates).as(file.toString()).contains(names.group(1));
                }
              }
            }
          });
    }
  }

  @Test
  void isShrunkWithoutBeingChanged() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : styles()) {
      all.append(Files.readString(file));
    }
    List<String> errors = new ArrayList<>();
    Stylesheet small = Stylesheet.of(all.toString());
    assertThat(small.raw()).hasSizeLessThan(all.length() * 9 / 10);
    assertThat(parse(small.raw(), errors).getAllRules())
        .isEqualTo(parse(all.toString(), errors).getAllRules());
    assertThat(errors).isEmpty();
  }

  @Test
  void refusesWhatCouldEndItsElement() {
    assertThatThrownBy(() -> Stylesheet.of("a{}</style><script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
