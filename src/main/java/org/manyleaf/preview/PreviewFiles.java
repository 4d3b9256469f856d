package org.manyleaf.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.manyleaf.page.Stylesheet;

/** Style and scripts of the preview itself; readers' servers do not have them. */
final class PreviewFiles {

  private static final Map<String, String> OWN =
      Map.of(
          "preview.css", "text/css; charset=utf-8",
          "common.js", "text/javascript; charset=utf-8",
          "updates.js", "text/javascript; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "editor.js", "text/javascript; charset=utf-8");

  private final Map<String, File> files = new LinkedHashMap<>();

  /** A file and what it is. */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String mediaType, byte[] bytes) {}

  /**
   * Reads them, and takes the style of readers' pages along.
   *
   * @throws IOException if one is missing
   */
  PreviewFiles(Stylesheet readers) throws IOException {
    for (Map.Entry<String, String> file : OWN.entrySet()) {
      try (InputStream in = PreviewFiles.class.getResourceAsStream("/preview/" + file.getKey())) {
        if (in == null) {
          throw new IOException("Bug: preview/" + file.getKey() + " is missing");
        }
        files.put(file.getKey(), new File(file.getValue(), in.readAllBytes()));
      }
    }
    byte[] style = readers.raw().getBytes(StandardCharsets.UTF_8);
    files.put("site.css", new File("text/css; charset=utf-8", style));
  }

  /** The file of this name. */
  Optional<File> named(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
