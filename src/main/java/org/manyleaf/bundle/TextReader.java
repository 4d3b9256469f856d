package org.manyleaf.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Link;
import org.manyleaf.article.MarkupFault;
import org.manyleaf.article.SafeText;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Language;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;

/**
 * The gate between a translator's file and a reader: a text gets through only if it is whole. All
 * that is wrong with a text is reported at once.
 */
final class TextReader {

  private final LinkAddresses links;
  private final Consumer<Problem> problems;

  TextReader(LinkAddresses links, Consumer<Problem> problems) {
    this.links = links;
    this.problems = problems;
  }

  /**
   * Reads an English text, which decides on the arguments of all its translations.
   *
   * @return empty, with problems, if the text is faulty
   */
  Optional<Message> source(BundleFile file, Entry entry, Language language) {
    return read(file, entry, language, null);
  }

  /**
   * Reads a translation.
   *
   * @param source the English message of the same key
   * @return empty, with problems, if the text is faulty
   */
  Optional<Message> translation(BundleFile file, Entry entry, Language language, Message source) {
    return read(file, entry, language, source);
  }

  private Optional<Message> read(
      BundleFile file, Entry entry, Language language, @Nullable Message source) {
    Report report = new Report(file, entry);
    if (entry.value().isEmpty()) {
      report.say("no text", "a text", "write it, or delete the line to show the English");
      return Optional.empty();
    }
    StrayCharacters.in(entry.value())
        .ifPresent(found -> report.say(found, "visible text", "delete it and type the text again"));
    try {
      Message message = Message.parse(entry.value(), language);
      if (source != null) {
        compareArguments(message, source, report);
      } else {
        refuseUnknownLinks(message, report);
      }
      if (report.clean) {
        checkMarkup(message, report);
      }
      return report.clean ? Optional.of(message) : Optional.empty();
    } catch (MessageSyntaxException malformed) {
      report.say(
          "a broken pattern (" + malformed.getMessage() + ")",
          "an ICU message",
          "close every brace; copy the arguments from the English text");
      return Optional.empty();
    }
  }

  private static void compareArguments(Message message, Message source, Report report) {
    for (String lost : without(source.arguments(), message.arguments())) {
      report.say(
          "no {" + lost + "}",
          "the argument {" + lost + "} as in English",
          "add it; if it is there, an apostrophe ' before the brace swallows it: write ’");
    }
    for (String invented : without(message.arguments(), source.arguments())) {
      report.say(
          "{" + invented + "}",
          "only the arguments of the English text " + new TreeSet<>(source.arguments()),
          "delete it or copy the right name from the English text");
    }
  }

  private void refuseUnknownLinks(Message message, Report report) {
    for (String argument : message.arguments()) {
      if (argument.startsWith(LinkAddresses.ARGUMENT) && !links.knows(argument)) {
        report.say(
            "{" + argument + "}",
            "a name of i18n/links.properties",
            "add '" + argument.substring(LinkAddresses.ARGUMENT.length()) + " = https://…' there");
      }
    }
  }

  private void checkMarkup(Message message, Report report) {
    if (SafeText.isPlain(message.pattern())) {
      return;
    }
    List<Link> addresses = links.in(message.language());
    for (List<Argument> sample : message.samples()) {
      List<Argument> filled = links.fill(message, sample);
      List<MarkupFault> faults =
          SafeText.faultsIn(message.format(filled, SafeText::escaped), addresses);
      if (!faults.isEmpty()) {
        for (MarkupFault fault : faults) {
          report.say(fault.found(), fault.expected(), "copy the tags from the English text");
        }
        return;
      }
    }
  }

  private static Set<String> without(Set<String> all, Set<String> removed) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(removed);
    return rest;
  }

  /** Collects what is wrong with one entry. */
  private final class Report {
    private final BundleFile file;
    private final Entry entry;
    private boolean clean = true;

    Report(BundleFile file, Entry entry) {
      this.file = file;
      this.entry = entry;
    }

    void say(String found, String expected, String remedy) {
      clean = false;
      problems.accept(new Problem(file.name(), entry.line(), entry.key(), found, expected, remedy));
    }
  }
}
