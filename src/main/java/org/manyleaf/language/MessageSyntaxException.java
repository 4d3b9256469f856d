package org.manyleaf.language;

/** A text is not a valid ICU message pattern; the message says what is wrong, for a translator. */
public final class MessageSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  MessageSyntaxException(String message) {
    super(message);
  }
}
