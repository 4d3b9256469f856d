package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Glossary;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.SourceBundle;
import org.manyleaf.language.Language;
import org.manyleaf.translate.terms.TbxWriter;
import org.manyleaf.translate.terms.TermRow;
import org.manyleaf.translate.terms.TermRow.Gap;
import org.manyleaf.translate.terms.TermTable;
import org.manyleaf.translate.terms.Termbase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** The termbase as a table: each term, its translation, where it is used, what is lacking. */
@Command(
    name = "terms",
    description = {
      "Shows the terms of the glossary: their translation, how often the English uses them, gaps.",
      "A gap is 'missing' (not translated yet) or 'unused' (no text uses any of its forms)."
          + " Exit code 1 if there is one."
    },
    mixinStandardHelpOptions = true)
final class TermsCommand implements Callable<Integer> {

  @ParentCommand private WordsCommand words = new WordsCommand();
  @Mixin private Selection selection = new Selection();
  @Mixin private Output output = new Output();

  @Option(
      names = "--tbx",
      paramLabel = "FILE",
      description = "Also writes English and these languages as TBX-Basic (ISO 30042).")
  private @Nullable Path tbx;

  @Override
  public Integer call() throws IOException {
    Workspace workspace = words.workspace();
    List<Language> languages = selection.languages(workspace);
    Termbase termbase = Termbase.read(workspace.root(), languages);
    if (termbase.english().terms().isEmpty()) {
      output.err().println("There are no terms in i18n/glossary/en.properties yet.");
    }
    List<SourceBundle> sources = selection.sources(workspace);
    List<TermRow> rows = new ArrayList<>();
    for (Language language : languages) {
      rows.addAll(
          new TermTable(termbase)
              .rows(language, sources.stream().map(s -> s.beside(language)).toList()));
    }
    show(rows);
    if (tbx != null) {
      List<Glossary> glossaries = new ArrayList<>(List.of(termbase.english()));
      languages.forEach(language -> glossaries.add(termbase.in(language)));
      AtomicFile.write(tbx, TbxWriter.write(glossaries));
      output.remark(tbx + ": " + termbase.english().terms().size() + " terms");
    }
    return rows.stream().anyMatch(row -> row.gap() != Gap.NONE) ? 1 : 0;
  }

  private void show(List<TermRow> rows) {
    if (!rows.isEmpty()) {
      output.remark(line("language", "term", "translation", "uses", "gap"));
    }
    output.say(
        rows,
        TermsCommand::write,
        row ->
            output
                .out()
                .println(
                    line(
                        row.language().tag().value(),
                        row.english().term().text().plain(),
                        row.gap() == Gap.MISSING ? "-" : row.term().term().text().plain(),
                        String.valueOf(row.uses().size()),
                        row.gap() == Gap.NONE ? "" : nameOf(row.gap()))));
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-8s %-32s %-32s %5s  %s", (Object[]) cells).stripTrailing();
  }

  private static void write(JsonGenerator json, TermRow row) {
    json.writeStringProperty("language", row.language().tag().value());
    json.writeStringProperty("id", row.english().id());
    json.writeStringProperty("english", row.english().term().text().plain());
    if (row.gap() != Gap.MISSING) {
      json.writeStringProperty("translation", row.term().term().text().plain());
    }
    json.writeArrayPropertyStart("uses");
    row.uses().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("gap", nameOf(row.gap()));
  }

  private static String nameOf(Gap gap) {
    return gap.name().toLowerCase(Locale.ROOT);
  }
}
