package org.manyleaf.translate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.SourceBundle;
import org.manyleaf.language.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which languages and bundles a command looks at; all of them, if none are named. */
final class Selection {

  @Parameters(arity = "0..*", paramLabel = "TAG", description = "Languages; without any, all.")
  private List<String> tags = List.of();

  @Option(
      names = "--in",
      paramLabel = "BUNDLE",
      description = "'site', 'glossary' or the name of an article; without it, all.")
  private @Nullable String bundle;

  /**
   * The languages.
   *
   * @throws Workspace.UnusableWorkspaceException if one of them is not in the table
   */
  List<Language> languages(Workspace workspace) throws IOException {
    if (tags.isEmpty()) {
      return workspace.languages();
    }
    List<Language> languages = new ArrayList<>();
    for (String tag : tags) {
      languages.add(workspace.language(tag));
    }
    return languages;
  }

  /**
   * The bundles, with their English read once.
   *
   * @throws Workspace.UnusableWorkspaceException if there is none of this name
   */
  List<SourceBundle> sources(Workspace workspace) throws IOException {
    List<BundleFolder> folders =
        bundle == null ? workspace.folders() : List.of(workspace.folder(bundle));
    return folders.stream().map(SourceBundle::read).toList();
  }

  /**
   * English and translation of every bundle in every language, language by language.
   *
   * @throws Workspace.UnusableWorkspaceException if there is no such language or bundle
   */
  List<BundlePair> pairs(Workspace workspace) throws IOException {
    List<SourceBundle> sources = sources(workspace);
    return languages(workspace).stream()
        .flatMap(language -> sources.stream().map(source -> source.beside(language)))
        .toList();
  }
}
