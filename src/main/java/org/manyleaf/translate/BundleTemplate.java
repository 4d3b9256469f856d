package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundleTidier;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/**
 * A bundle to begin with: every entry as a comment, with its English, plurals with the branches of
 * the language.
 *
 * @param language the language to be translated into
 */
record BundleTemplate(Language language) {

  private static final Pattern PLURAL_BRANCHES =
      Pattern.compile("\\{(\\w+), plural, one (\\{[^{}]*}) other (\\{[^{}]*})}");

  /**
   * The text of the file.
   *
   * @throws IOException if the English cannot be read
   */
  String of(BundleFolder folder) throws IOException {
    return tidier(folder)
        .tidied(
            """
            # %s text. How to translate: i18n/README.md
            # Remove the # in front of a line and translate what stands behind the =.
            """
                .formatted(language.nameIn(Languages.SOURCE)));
  }

  /**
   * Puts translations into the order of the English.
   *
   * @throws IOException if the English cannot be read
   */
  BundleTidier tidier(BundleFolder folder) throws IOException {
    return new BundleTidier(
        Files.readString(folder.bundle(Languages.SOURCE)),
        folder.judge(language, problem -> {}).history(),
        this::withOwnBranches);
  }

  private String withOwnBranches(String english) {
    List<String> forms = language.pluralCategories();
    Matcher plurals = PLURAL_BRANCHES.matcher(english);
    return plurals.replaceAll(
        plural -> {
          StringBuilder branches = new StringBuilder("{" + plural.group(1) + ", plural,");
          forms.stream()
              .filter(form -> !form.equals("other"))
              .forEach(
                  form ->
                      branches.append(' ' + form + ' ' + plural.group(form.equals("one") ? 2 : 3)));
          branches.append(" other " + plural.group(3) + "}");
          return Matcher.quoteReplacement(branches.toString());
        });
  }
}
