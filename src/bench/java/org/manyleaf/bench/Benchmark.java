package org.manyleaf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A job whose time is measured and bounded. */
public interface Benchmark {

  /** Its name on the command line and in the README. */
  String name();

  /** The longest it may take on a machine with two cores. */
  Duration bound();

  /**
   * Does the job once.
   *
   * @param folder an empty folder, deleted afterwards
   * @return how long the job took, without its preparation
   * @throws IOException if the folder cannot be used
   */
  Duration measure(Path folder) throws IOException;
}
