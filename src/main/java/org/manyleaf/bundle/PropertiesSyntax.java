package org.manyleaf.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundleFile.Entry;

/** Reads the syntax of {@link java.util.Properties}, keeping lines and comments. */
final class PropertiesSyntax {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final String file;
  private final Consumer<Problem> problems;

  PropertiesSyntax(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The comments above an entry. */
  private static final class Above {

    private final List<String> directives = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void read(String comment) {
      if (comment.startsWith("#:")) {
        directives.addAll(Arrays.asList(comment.substring(2).strip().split("\\s+", -1)));
      } else {
        notes.add(comment.substring(1).strip());
      }
    }

    void forget() {
      directives.clear();
      notes.clear();
    }
  }

  /** The entries in order, duplicates included. */
  List<Entry> parse(String text) {
    List<Entry> entries = new ArrayList<>();
    Above above = new Above();
    String[] lines = LINE_END.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      String line = stripLeading(lines[i]);
      int first = i + 1;
      if (line.isEmpty()) {
        above.forget();
      } else if (line.charAt(0) == '#' || line.charAt(0) == '!') {
        above.read(line);
      } else if (line.equals("\\")) {
        problems.accept(
            new Problem(
                file, first, null, "a line of \\ alone", "a key and its text", "delete the line"));
      } else {
        StringBuilder logical = new StringBuilder(line);
        while (endsOpen(logical) && i + 1 < lines.length) {
          logical.setLength(logical.length() - 1);
          logical.append(stripLeading(lines[++i]));
        }
        entries.add(entry(logical.toString(), first, above));
        above.forget();
      }
    }
    return entries;
  }

  /** Whether an odd number of backslashes ends the line, which continues it. */
  private static boolean endsOpen(CharSequence line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private Entry entry(String line, int number, Above above) {
    String key = unescaped(line.substring(0, keyEnd(line, 0)), number, null);
    String value = unescaped(line.substring(valueStart(line)), number, key).strip();
    return new Entry(key, value, number, above.directives, String.join(" ", above.notes));
  }

  /** Where the text begins in a line that begins an entry. */
  static int valueStart(String line) {
    int at = skipBlanks(line, keyEnd(line, skipBlanks(line, 0)));
    boolean separated = at < line.length() && (line.charAt(at) == '=' || line.charAt(at) == ':');
    return separated ? skipBlanks(line, at + 1) : at;
  }

  /** Whether anything stands between key and text. */
  static boolean isSeparated(String line) {
    return keyEnd(line, skipBlanks(line, 0)) < valueStart(line);
  }

  /** Whether the next line goes on with this one's entry; the line may carry its end. */
  static boolean continues(String line) {
    return endsOpen(line.replaceFirst("(\r\n|\r|\n)$", ""));
  }

  private static int keyEnd(String line, int start) {
    int end = start;
    while (end < line.length() && !isSeparator(line.charAt(end))) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, line.length());
  }

  private static int skipBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == '=' || c == ':' || isBlank(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  static String stripLeading(String text) {
    return text.substring(skipBlanks(text, 0));
  }

  private String unescaped(String raw, int line, @Nullable String key) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (++i == raw.length()) {
        problems.accept(escapeProblem(line, key, "a lone \\ at the end"));
      } else if (raw.charAt(i) == 'u') {
        text.append(unicode(raw, i + 1, line, key));
        i = Math.min(i + 4, raw.length() - 1);
      } else {
        text.append(control(raw.charAt(i)));
      }
    }
    return text.toString();
  }

  private static char control(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> escaped;
    };
  }

  private String unicode(String raw, int start, int line, @Nullable String key) {
    String digits = raw.substring(start, Math.min(start + 4, raw.length()));
    if (!digits.matches("[0-9A-Fa-f]{4}")) {
      problems.accept(escapeProblem(line, key, "\\u" + digits));
      return "\uFFFD";
    }
    return String.valueOf((char) Integer.parseInt(digits, 16));
  }

  private Problem escapeProblem(int line, @Nullable String key, String found) {
    return new Problem(
        file, line, key, found, "\\u and four hexadecimal digits", "write the letter itself");
  }
}
