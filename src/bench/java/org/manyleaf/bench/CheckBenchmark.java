package org.manyleaf.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import org.manyleaf.translate.WordsCommand;
import picocli.CommandLine;

/**
 * {@code words check} over all bundles, as a translator or a build runs it: once, in a cold JVM.
 *
 * @param languages how many languages
 * @param articles how many articles
 */
record CheckBenchmark(int languages, int articles) implements Benchmark {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public Duration bound() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Duration measure(Path folder) throws IOException {
    Path bundles = folder.resolve("i18n");
    new Corpus(languages, articles).write(bundles);
    CommandLine words =
        new CommandLine(new WordsCommand())
            .setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(Writer.nullWriter()));
    long start = System.nanoTime();
    int code = words.execute("check", "--i18n", bundles.toString());
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (code != words.getCommandSpec().exitCodeOnSuccess() && code != 1) {
      throw new IOException("words check ended with " + code);
    }
    return taken;
  }
}
