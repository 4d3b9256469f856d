package org.manyleaf.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.manyleaf.I18nCopy;

/** Measures everything, or what the arguments name. */
public final class Benchmarks {

  /** All there is to measure. */
  public static final List<Benchmark> ALL =
      List.of(
          new CheckBenchmark(40, 20),
          new PreviewBenchmark("preview", I18nCopy::copyTo, "multiple-myeloma-second-line"),
          new PreviewBenchmark("preview-large", new Corpus(40, 5)::write, "article-1"));

  private Benchmarks() {}

  /**
   * Prints a line for each benchmark.
   *
   * @throws IllegalStateException if one took longer than it may, or does not exist
   */
  public static void main(String[] names) throws IOException {
    for (String name : names) {
      if (ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
        throw new IllegalStateException(
            "'" + name + "' is none of " + ALL.stream().map(Benchmark::name).toList());
      }
    }
    for (Benchmark benchmark : ALL) {
      if (names.length == 0 || List.of(names).contains(benchmark.name())) {
        run(benchmark);
      }
    }
  }

  private static void run(Benchmark benchmark) throws IOException {
    Path folder = Files.createTempDirectory("manyleaf-bench");
    try {
      Duration taken = benchmark.measure(folder);
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f s (at most %d s; load of the machine %.1f)%n",
          benchmark.name(),
          taken.toMillis() / 1000.0,
          benchmark.bound().toSeconds(),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      if (taken.compareTo(benchmark.bound()) > 0) {
        throw new IllegalStateException(benchmark.name() + " took too long");
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
