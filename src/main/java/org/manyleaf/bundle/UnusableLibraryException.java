package org.manyleaf.bundle;

import java.util.List;
import java.util.stream.Collectors;

/** The English texts are faulty, so that there is nothing to serve; names every fault at once. */
public final class UnusableLibraryException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableLibraryException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
  }
}
