package org.manyleaf.translate;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.manyleaf.translate.report.Json;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** What a command says, to a person or, with {@code --json}, to a program. */
final class Output {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Writes JSON.")
  private boolean json;

  /** Whether a program reads it. */
  boolean isJson() {
    return json;
  }

  /** Where it goes. */
  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where remarks go that are no part of the result. */
  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Colours, if a person sits at a terminal and wants them (NO_COLOR). */
  Ansi ansi() {
    return spec.commandLine().getColorScheme().ansi();
  }

  /**
   * Says a result.
   *
   * @param properties writes an item as JSON
   * @param line writes an item for a person
   */
  <T> void say(Collection<T> items, BiConsumer<JsonGenerator, T> properties, Consumer<T> line) {
    if (json) {
      out().println(Json.array(items, properties));
    } else {
      items.forEach(line);
    }
    out().flush();
  }

  /** Says something that only a person needs. */
  void remark(String words) {
    if (!json) {
      out().println(words);
      out().flush();
    }
  }
}
