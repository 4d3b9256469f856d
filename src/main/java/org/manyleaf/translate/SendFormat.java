package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.translate.exchange.ExchangeFormat;
import org.manyleaf.translate.exchange.omegat.OmegatProject;

/** How bundles are written for translators' tools. */
sealed interface SendFormat {

  /** The format of files unless another is named. */
  SendFormat USUAL = new OneFileEach(ExchangeFormat.PO);

  /** Every one there is. */
  static List<SendFormat> all() {
    Stream<SendFormat> files = Arrays.stream(ExchangeFormat.values()).map(OneFileEach::new);
    return Stream.concat(files, Stream.of(new OneProject())).toList();
  }

  /** Its name on the command line. */
  String id();

  /**
   * Writes bundles of one language into a folder.
   *
   * @return where each of them is now, in their order
   */
  List<Path> write(Path folder, List<BundlePair> pairs) throws IOException;

  /** A file for each bundle. */
  record OneFileEach(ExchangeFormat format) implements SendFormat {

    @Override
    public String id() {
      return format.id();
    }

    @Override
    public List<Path> write(Path folder, List<BundlePair> pairs) throws IOException {
      List<Path> files = new ArrayList<>();
      for (BundlePair pair : pairs) {
        Path file = folder.resolve(format.fileName(pair));
        AtomicFile.write(file, format.write(pair));
        files.add(file);
      }
      return files;
    }
  }

  /** One OmegaT project for all, in a folder of its own. */
  record OneProject() implements SendFormat {

    @Override
    public String id() {
      return OmegatProject.FORMAT;
    }

    @Override
    public List<Path> write(Path folder, List<BundlePair> pairs) throws IOException {
      OmegatProject.write(folder, pairs);
      return pairs.stream().map(pair -> folder).toList();
    }
  }
}
