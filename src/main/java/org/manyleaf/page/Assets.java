package org.manyleaf.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the {@code static} folder, read once at the start. */
public final class Assets {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          ".svg", "image/svg+xml",
          ".js", "text/javascript; charset=utf-8",
          ".png", "image/png");

  private final Map<String, Asset> byName;
  private final Map<String, Asset> byPath;
  private final Stylesheet stylesheet;

  private Assets(Map<String, Asset> byName, Stylesheet stylesheet) {
    this.byName = byName;
    this.byPath =
        byName.values().stream().collect(Collectors.toUnmodifiableMap(Asset::path, a -> a));
    this.stylesheet = stylesheet;
  }

  /**
   * Reads a folder: {@code css/*.css} becomes the one stylesheet, in the order of the names, the
   * other files assets.
   *
   * @throws IOException if a file cannot be read or its kind is unknown
   */
  public static Assets read(Path root) throws IOException {
    Map<String, Asset> assets = new LinkedHashMap<>();
    StringBuilder css = new StringBuilder();
    for (Path file : filesIn(root)) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (name.startsWith("css/")) {
        css.append(Files.readString(file));
      } else {
        assets.put(name, Asset.of(name, mediaType(name), Files.readAllBytes(file)));
      }
    }
    return new Assets(assets, Stylesheet.of(css.toString()));
  }

  private static List<Path> filesIn(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static String mediaType(String name) throws IOException {
    String type = MEDIA_TYPES.get(name.substring(Math.max(0, name.lastIndexOf('.'))));
    if (type == null) {
      throw new IOException("static/" + name + " is none of " + MEDIA_TYPES.keySet());
    }
    return type;
  }

  /** The asset at this address. */
  public Optional<Asset> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The address of an asset.
   *
   * @param name its name below the folder: {@code js/language-filter.js}
   * @throws IllegalArgumentException if there is no such file
   */
  public String pathOf(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("static/" + name + " is missing");
    }
    return asset.path();
  }

  /** The style of every page. */
  public Stylesheet stylesheet() {
    return stylesheet;
  }
}
