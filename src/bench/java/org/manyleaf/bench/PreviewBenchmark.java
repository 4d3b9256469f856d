package org.manyleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.manyleaf.RunningPreview;

/**
 * From a translator's save to the page that shows it, in the translators' live site: every second
 * file is written in place, the others are renamed into place, as editors do.
 *
 * @param name the name of the benchmark
 * @param bundles writes the bundles
 * @param slug an article in them that is translated into French
 */
record PreviewBenchmark(String name, Bundles bundles, String slug) implements Benchmark {

  private static final int SAVES = 20;
  private static final String LINE = "factors.h2 = ";

  /** Fills an empty folder with bundles. */
  interface Bundles {

    /**
     * Writes them.
     *
     * @throws IOException if the folder cannot be written
     */
    void write(Path folder) throws IOException;
  }

  @Override
  public Duration bound() {
    return Duration.ofSeconds(1);
  }

  @Override
  public Duration measure(Path folder) throws IOException {
    Path i18n = folder.resolve("i18n");
    bundles.write(i18n);
    Path file = i18n.resolve("articles").resolve(slug).resolve("fr.properties");
    List<Duration> events = new ArrayList<>();
    List<Duration> pages = new ArrayList<>();
    try (RunningPreview preview = RunningPreview.of(i18n);
        UpdateStream updates = UpdateStream.of(preview)) {
      for (int save = 1; save <= SAVES; save++) {
        updates.settle();
        String text = "Titre numéro " + save + ".";
        long start = System.nanoTime();
        save(file, text, save % 2 == 0);
        events.add(since(start, updates.next()));
        while (!preview.get("/fr/" + slug).body().contains(text)) {
          updates.next();
        }
        pages.add(since(start, System.nanoTime()));
      }
    }
    report("event", events);
    report("page", pages);
    return Collections.max(pages);
  }

  private static void save(Path file, String text, boolean renamed) throws IOException {
    String changed =
        String.join(
                "\n",
                Files.readAllLines(file).stream()
                    .map(line -> line.startsWith(LINE) ? LINE + text : line)
                    .toList())
            + "\n";
    if (renamed) {
      Path beside = file.resolveSibling("fr.properties~");
      Files.writeString(beside, changed);
      Files.move(
          beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.writeString(file, changed);
    }
  }

  private static Duration since(long start, long end) {
    return Duration.ofNanos(end - start);
  }

  private void report(String what, List<Duration> taken) {
    List<Duration> sorted = taken.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s: from save to %s: median %d ms, worst %d ms of %d%n",
        name,
        what,
        sorted.get(sorted.size() / 2).toMillis(),
        sorted.get(sorted.size() - 1).toMillis(),
        sorted.size());
  }
}
