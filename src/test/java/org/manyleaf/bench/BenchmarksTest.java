package org.manyleaf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks run, and the README tells how. */
class BenchmarksTest {

  @Test
  void theReadmeHasTheCommandAndARowForEach() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains("mvn -q -P bench test-compile exec:java");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<id>bench</id>", Benchmarks.class.getName());
    assertThat(Benchmarks.ALL)
        .isNotEmpty()
        .allSatisfy(benchmark -> assertThat(readme).contains("\n| `" + benchmark.name() + "` |"));
  }

  @Test
  void thePreviewBenchmarkSeesEverySave(@TempDir Path folder) throws IOException {
    PreviewBenchmark benchmark =
        new PreviewBenchmark("preview", new Corpus(2, 1)::write, "article-1");
    assertThat(benchmark.measure(folder)).isGreaterThan(Duration.ofMillis(100));
    assertThat(folder.resolve("i18n/articles/article-1/fr.properties"))
        .content()
        .contains("Titre numéro 20.");
  }

  @Test
  void theCheckBenchmarkChecksWhatItWrote(@TempDir Path folder) throws IOException {
    assertThat(new CheckBenchmark(9, 2).measure(folder)).isGreaterThan(Duration.ZERO);
    assertThat(folder.resolve("i18n/articles/article-2/de.properties")).exists();
  }
}
