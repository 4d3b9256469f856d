package org.manyleaf.translate.exchange;

import java.io.IOException;

/** A file that came back cannot be used as a whole; the message says where and why. */
public final class ExchangeException extends IOException {

  private static final long serialVersionUID = 1L;

  /** With a message of one line, however the file was made up. */
  public ExchangeException(String message) {
    super(OneLine.of(message));
  }
}
