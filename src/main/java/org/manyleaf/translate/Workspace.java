package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.LanguageTable;
import org.manyleaf.bundle.Problem;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;

/**
 * The folder translators work in.
 *
 * @param root the {@code i18n} folder
 * @param languages every language but English, drafts included
 * @param published those of them that readers may see
 * @param folders the site's own words, every article and, if there is one, the glossary
 */
public record Workspace(
    Path root, List<Language> languages, List<Language> published, List<BundleFolder> folders) {

  /**
   * Opens a folder.
   *
   * @throws UnusableWorkspaceException if it is none, or its table of languages cannot be read
   */
  public static Workspace open(Path root) throws UnusableWorkspaceException {
    if (!Files.isDirectory(root)) {
      throw new UnusableWorkspaceException(
          "--i18n: '" + root + "' is not a folder; run this where i18n is, or name it");
    }
    List<Problem> problems = new ArrayList<>();
    LanguageTable table =
        LanguageTable.read(root, problems::add)
            .orElseThrow(() -> new UnusableWorkspaceException(problems.toString()));
    List<BundleFolder> folders = new ArrayList<>();
    folders.add(BundleFolder.site(root));
    folders.addAll(BundleFolder.articles(root, problems::add));
    BundleFolder glossary = BundleFolder.glossary(root);
    if (glossary.exists()) {
      folders.add(glossary);
    }
    return new Workspace(
        root,
        Stream.concat(table.published().stream(), table.drafts().stream())
            .filter(language -> !language.equals(Languages.SOURCE))
            .toList(),
        table.published(),
        folders);
  }

  /**
   * The language of a tag.
   *
   * @throws UnusableWorkspaceException if it is not in the table
   */
  public Language language(String tag) throws UnusableWorkspaceException {
    return languages.stream()
        .filter(language -> language.tag().value().equals(tag))
        .findFirst()
        .orElseThrow(
            () ->
                new UnusableWorkspaceException(
                    "'"
                        + tag
                        + "' is not in i18n/languages.tsv; it has "
                        + languages.stream().map(l -> l.tag().value()).toList()));
  }

  /**
   * The folder of a name.
   *
   * @param name {@code site} or the slug of an article
   * @throws UnusableWorkspaceException if there is none
   */
  public BundleFolder folder(String name) throws UnusableWorkspaceException {
    return folders.stream()
        .filter(folder -> folder.slug().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnusableWorkspaceException(
                    "'" + name + "' is neither 'site' nor one of " + slugs()));
  }

  private List<String> slugs() {
    return folders.stream().map(BundleFolder::slug).filter(slug -> !slug.equals("site")).toList();
  }

  /** English and translation of every folder, or of one. */
  public List<BundlePair> pairs(Language language, @Nullable BundleFolder only) {
    return Optional.ofNullable(only).map(List::of).orElse(folders).stream()
        .map(folder -> BundlePair.read(folder, language))
        .toList();
  }

  /** There is nothing to work on; the message says why and what to do. */
  public static final class UnusableWorkspaceException extends IOException {

    private static final long serialVersionUID = 1L;

    UnusableWorkspaceException(String message) {
      super(message);
    }
  }
}
