package org.manyleaf.translate;

import java.util.concurrent.atomic.AtomicInteger;
import org.manyleaf.language.Language;

/** A line on a terminal that tells how far a long job is, and is gone when it ends. */
final class Progress {

  private static final String CLEAR = "\r\u001B[2K";

  private final Output output;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  /** Begins a job of so many languages; says nothing where nobody watches. */
  Progress(Output output, int all) {
    this.output = output;
    this.all = all;
  }

  /** A language is done. */
  void done(Language language) {
    int count = done.incrementAndGet();
    show(CLEAR + count + " of " + all + ": " + language.tag());
  }

  /** All is done. */
  void end() {
    show(CLEAR);
  }

  private void show(String line) {
    if (output.ansi().enabled() && !output.isJson()) {
      output.out().print(line);
      output.out().flush();
    }
  }
}
