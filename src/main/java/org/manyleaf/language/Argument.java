package org.manyleaf.language;

/** A named value for a {@link Message}. */
public sealed interface Argument {

  /** The name in braces: {@code count} for {@code {count}}. */
  String name();

  /** A text that fills an argument. */
  record Text(String name, String value) implements Argument {}

  /** A whole number that fills an argument, formatted with the digits of the language. */
  record Count(String name, long value) implements Argument {}

  /** A text for the argument of this name. */
  static Argument text(String name, String value) {
    return new Text(name, value);
  }

  /** A number for the argument of this name. */
  static Argument count(String name, long value) {
    return new Count(name, value);
  }
}
