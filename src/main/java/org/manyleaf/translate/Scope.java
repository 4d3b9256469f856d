package org.manyleaf.translate;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyleaf.bundle.BundlePair;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which translations a command is about. */
final class Scope {

  @Parameters(index = "0", paramLabel = "TAG", description = "The language.")
  private String tag = "";

  @Option(
      names = "--in",
      paramLabel = "BUNDLE",
      description = "'site' or the name of an article; without it, all.")
  private @Nullable String bundle;

  /** Whether one bundle was named. */
  boolean isOneBundle() {
    return bundle != null;
  }

  /** Whether a bundle is meant. */
  boolean includes(String name) {
    return bundle == null || bundle.equals(name);
  }

  /**
   * English and translation of every bundle that is meant.
   *
   * @throws Workspace.UnusableWorkspaceException if there is no such language or bundle
   */
  List<BundlePair> pairs(Workspace workspace) throws IOException {
    return workspace.pairs(
        workspace.language(tag), bundle == null ? null : workspace.folder(bundle));
  }
}
