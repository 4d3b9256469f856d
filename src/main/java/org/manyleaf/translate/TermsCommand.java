package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
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
import org.manyleaf.translate.terms.OmegatGlossary;
import org.manyleaf.translate.terms.TbxWriter;
import org.manyleaf.translate.terms.TermCsv;
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

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Also writes them as a table for spreadsheets.")
  private @Nullable Path csv;

  @Option(
      names = "--omegat",
      paramLabel = "FOLDER",
      description = "Also writes a glossary of OmegaT for each language: FOLDER/terms.TAG.txt.")
  private @Nullable Path omegat;

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
    List<Glossary> glossaries = new ArrayList<>(List.of(termbase.english()));
    languages.forEach(language -> glossaries.add(termbase.in(language)));
    export(tbx, TbxWriter.write(glossaries), termbase);
    export(csv, TermCsv.write(glossaries), termbase);
    @Nullable Path folder = omegat;
    if (folder != null) {
      Files.createDirectories(folder);
      for (Language language : languages) {
        export(
            folder.resolve("terms." + language.tag() + ".txt"),
            OmegatGlossary.write(termbase.english(), termbase.in(language)),
            termbase);
      }
    }
    return rows.stream().anyMatch(row -> row.gap() != Gap.NONE) ? 1 : 0;
  }

  private void export(@Nullable Path file, String text, Termbase termbase) throws IOException {
    if (file != null) {
      AtomicFile.write(file, text);
      output.remark(file + ": " + termbase.english().terms().size() + " terms");
    }
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
