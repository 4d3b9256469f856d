package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.manyleaf.bundle.BundleFile;
import org.manyleaf.bundle.Problem;

/** An earlier version of an English bundle, as the author kept it. */
final class OldEnglish {

  private OldEnglish() {}

  /**
   * Reads one.
   *
   * @throws IOException if it cannot be read, with every problem
   */
  static BundleFile read(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    BundleFile read = BundleFile.read(file, file.toString(), problems::add);
    if (!problems.isEmpty()) {
      throw new IOException(problems.get(0).toString());
    }
    return read;
  }
}
