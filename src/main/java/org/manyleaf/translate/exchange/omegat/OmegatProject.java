package org.manyleaf.translate.exchange.omegat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.translate.exchange.ReturnedBundle;

/** A folder that OmegaT, from 3.6 on, opens as a project; it holds bundles of one language. */
public final class OmegatProject {

  /** The name of the format, on the command line and in attestations. */
  public static final String FORMAT = "omegat-project";

  private OmegatProject() {}

  /**
   * Makes a project.
   *
   * @param root a folder that is empty or does not exist yet
   * @param pairs at least one bundle, all in one language
   * @throws org.manyleaf.translate.exchange.ExchangeException if something is there already
   * @throws IOException if it cannot be written
   */
  public static void write(Path root, List<BundlePair> pairs) throws IOException {
    new ProjectWriter(ProjectFolder.create(root), pairs).write();
  }

  /**
   * Reads what came back, a bundle at a time.
   *
   * @param root the folder of a project that {@link #write} made
   * @throws org.manyleaf.translate.exchange.ExchangeException if it is none, is malformed or leads
   *     out of itself
   * @throws IOException if it cannot be read
   */
  public static List<ReturnedBundle> read(Path root) throws IOException {
    return ProjectReader.of(new ProjectFolder(root)).bundles();
  }
}
