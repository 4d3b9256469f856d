package org.manyleaf.translate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;

/**
 * A bundle to begin with: every entry as a comment, with its English, plurals with the branches of
 * the language.
 *
 * @param language the language to be translated into
 */
record BundleTemplate(Language language) {

  private static final Pattern PLURAL_BRANCHES =
      Pattern.compile("\\{(\\w+), plural, one \\{[^{}]*} other (\\{[^{}]*})}");

  /** The text of the file. */
  String of(List<Unit> units) {
    StringBuilder text =
        new StringBuilder("# %s text.".formatted(language.nameIn(Language.of("en"))));
    text.append(" How to translate: i18n/README.md\n");
    text.append("# Remove the # in front of a line and translate what stands behind the =.\n\n");
    String block = "";
    for (Unit unit : units) {
      String begins = unit.key().replaceFirst("\\..*", "");
      text.append(begins.equals(block) || block.isEmpty() ? "" : "\n");
      block = begins;
      text.append("# ").append(unit.key()).append(" = ");
      text.append(withOwnBranches(unit.source().value())).append('\n');
    }
    return text.toString();
  }

  private String withOwnBranches(String english) {
    List<String> forms = language.pluralCategories();
    Matcher plurals = PLURAL_BRANCHES.matcher(english);
    return plurals.replaceAll(
        plural -> {
          StringBuilder branches = new StringBuilder("{" + plural.group(1) + ", plural,");
          forms.stream()
              .filter(form -> !form.equals("other"))
              .forEach(form -> branches.append(' ' + form + ' ' + plural.group(2)));
          branches.append(" other " + plural.group(2) + "}");
          return Matcher.quoteReplacement(branches.toString());
        });
  }
}
