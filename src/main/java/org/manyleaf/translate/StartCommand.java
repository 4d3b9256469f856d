package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.LanguageTable;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageTag;
import org.manyleaf.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes the files of a new language or a new article. */
@Command(
    name = "start",
    description = {
      "Makes the files of a new language: every line is there as a comment, with the English; remove"
          + " the # and translate.",
      "With --article, makes the folder of a new article."
    },
    mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "TAG", description = "A BCP 47 tag.")
  private @Nullable String tag;

  @Option(names = "--article", paramLabel = "NAME", description = "The name in the address.")
  private @Nullable String article;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    if ((tag == null) == (article == null)) {
      throw new Workspace.UnusableWorkspaceException("start: give a TAG or --article NAME");
    }
    if (tag != null) {
      startLanguage(workspace, tag);
    } else if (article != null) {
      startArticle(workspace, article);
    }
    return 0;
  }

  private void startLanguage(Workspace workspace, String wanted) throws IOException {
    Language language =
        LanguageTag.parse(wanted)
            .map(Language::of)
            .orElseThrow(
                () ->
                    new Workspace.UnusableWorkspaceException(
                        "'" + wanted + "' is not a BCP 47 tag like pt-BR"));
    if (language.equals(Languages.SOURCE)) {
      throw new Workspace.UnusableWorkspaceException("'en' is the source of all translations");
    }
    if (!workspace.languages().contains(language)) {
      AtomicFile.append(
          workspace.root().resolve(LanguageTable.FILE),
          List.of(language.tag() + "\tdraft\t-\t-\t"));
      spec.commandLine()
          .getOut()
          .println(LanguageTable.FILE + ": " + language.tag() + " is a draft now");
    }
    for (BundleFolder folder : workspace.folders()) {
      write(folder.bundle(language), new BundleTemplate(language).of(folder));
    }
  }

  private void startArticle(Workspace workspace, String name) throws IOException {
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new Workspace.UnusableWorkspaceException(
          "'" + name + "' is not lower-case letters, digits and single hyphens");
    }
    BundleFolder folder = new BundleFolder(workspace.root(), "articles/" + name);
    write(
        folder.bundle(Languages.SOURCE),
        """
        # English text of the article. The order of the keys is the order of the page.
        # All kinds of keys: i18n/REFERENCE.md

        title = Title of the article

        # intro: in front of the first heading.
        intro.p.1 = First paragraph.
        """);
  }

  private void write(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      spec.commandLine().getOut().println(file + ": there already, left alone");
      return;
    }
    AtomicFile.write(file, text);
    spec.commandLine().getOut().println(file);
  }
}
