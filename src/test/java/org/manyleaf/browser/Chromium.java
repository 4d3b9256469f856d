package org.manyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyleaf.Programs;

/**
 * Finds a Chromium, or installs one, or says exactly what to do.
 *
 * <p>In this order: the one {@code MANYLEAF_CHROMIUM} names; one on the {@code PATH}; as root on
 * Debian, its package, with fonts for all our scripts; Playwright's own download.
 */
public final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> PACKAGES =
      List.of("chromium", "fonts-noto-core", "fonts-noto-cjk");

  /** A language of each script that needs a font of its own. */
  private static final List<String> SCRIPTS = List.of("ar", "hi", "th", "zh-cn");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--font-render-hinting=none");

  private Chromium() {}

  /** Starts Playwright without a download of its own. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Launches a headless browser. */
  public static Browser launch(Playwright playwright) {
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    find().ifPresent(options::setExecutablePath);
    try {
      return playwright.chromium().launch(options);
    } catch (RuntimeException missing) {
      throw new IllegalStateException(
          "The browser tests need Chromium. Install it (Debian: apt-get install "
              + String.join(" ", PACKAGES)
              + "), or set MANYLEAF_CHROMIUM to the path of one.",
          missing);
    }
  }

  /** The browser to start; empty where Playwright has to take its own. */
  private static synchronized Optional<Path> find() {
    String chosen = System.getenv("MANYLEAF_CHROMIUM");
    if (chosen != null) {
      return Optional.of(Path.of(chosen));
    }
    Optional<Path> present = Programs.onPath(NAMES);
    if ((present.isEmpty() || lacksFonts()) && Programs.isRootOnDebian()) {
      Programs.install(PACKAGES);
      present = Programs.onPath(NAMES);
    }
    if (present.isEmpty()) {
      downloadWithPlaywright();
    }
    return present;
  }

  private static boolean lacksFonts() {
    return Programs.onPath(List.of("fc-list")).isEmpty()
        || SCRIPTS.stream()
            .anyMatch(tag -> Programs.run(List.of("fc-list", ":lang=" + tag)).isBlank());
  }

  private static void downloadWithPlaywright() {
    try {
      com.microsoft.playwright.CLI.main(new String[] {"install", "chromium"});
    } catch (IOException | InterruptedException | java.net.URISyntaxException failed) {
      throw new IllegalStateException("Playwright could not download Chromium", failed);
    }
  }
}
