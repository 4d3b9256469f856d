package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;

/** Out and back without a translator: nothing may change, whatever state a segment is in. */
class RoundTripTest {

  private static final Receiver.Outcome NOTHING = new Receiver.Outcome(0, 0, 0, List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyShippedBundleComesBackAsItWas(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    Map<Path, String> before = travelling.everything();
    for (String tag : I18nCopy.TAGS.subList(1, I18nCopy.TAGS.size())) {
      for (String name : List.of("site", I18nCopy.GLOSSARY, I18nCopy.MYELOMA)) {
        BundlePair pair = travelling.pair(name, tag);
        travelling.send(pair);
        assertThat(ReturnedFile.read(travelling.file()).units()).hasSameSizeAs(pair.units());
        assertThat(travelling.receive(pair, "Zoé", true)).as(name + tag).isEqualTo(NOTHING);
      }
    }
    assertThat(travelling.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void segmentsInEveryStateComeBackAsTheyWere(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    spoil(travelling);
    assertThat(
            SentUnit.of(travelling.pair()).stream()
                .map(SentUnit::progress)
                .collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Progress.class));
    Map<Path, String> before = travelling.everything();
    assertThat(travelling.send().receive(travelling.pair(), "Zoé", true)).isEqualTo(NOTHING);
    assertThat(travelling.everything()).isEqualTo(before);
  }

  private static void spoil(TravellingBundle travelling) throws IOException {
    I18nCopy bundles = travelling.bundles();
    vouch(bundles, "factors.h2", "translated");
    vouch(bundles, "strategies.h2", "reviewed");
    vouch(bundles, "challenges.h2", "reviewed");
    Fingerprint old = Fingerprint.of(english(travelling, "future.h2"));
    bundles
        .remove(TravellingBundle.FRENCH, "factors.dl.1.dt")
        .set(TravellingBundle.FRENCH, "factors.dl.2.dt", "Faute { \\u0001 \\ue101")
        .set(TravellingBundle.FRENCH, "factors.dl.3.dt", "=1+1 <em>&amp;</em> 🌱, \"Santé\"")
        .set(TravellingBundle.ENGLISH, "challenges.h2", "What Is Hard")
        .set(TravellingBundle.ENGLISH, "future.h2", "Research")
        .write(
            I18nCopy.MYELOMA + "/en.history.tsv",
            "safety\tfuture.h2\t%s\t%s\tAda\t2026-12-01\twrong\n"
                .formatted(old, Fingerprint.of("Research")));
  }

  private static void vouch(I18nCopy bundles, String key, String status) throws IOException {
    String lines = Files.readString(bundles.path().resolve(TravellingBundle.STATE));
    String line = lines.lines().filter(one -> one.startsWith(key + "\t")).findFirst().orElseThrow();
    bundles.append(
        TravellingBundle.STATE, line.replace("\tmachine\tmachine\t", "\t" + status + "\tAda\t"));
  }

  private static String english(TravellingBundle travelling, String key) {
    return travelling.pair().source().entry(key).orElseThrow().value();
  }

  @ParameterizedTest
  @EnumSource
  void anEnglishThatChangedInNothingButItsWordsNeedsNoSecondWord(ExchangeFormat format)
      throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    I18nCopy bundles = travelling.bundles();
    vouch(bundles, "future.h2", "translated");
    Fingerprint old = Fingerprint.of(english(travelling, "future.h2"));
    bundles
        .set(TravellingBundle.ENGLISH, "future.h2", "Future directions")
        .write(
            I18nCopy.MYELOMA + "/en.history.tsv",
            "minor\tfuture.h2\t%s\t%s\tAda\t2026-12-01\tcase\n"
                .formatted(old, Fingerprint.of("Future directions")));
    assertThat(travelling.send().receive()).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @EnumSource
  void noTwoFormatsWriteToTheSameFile(ExchangeFormat format) throws IOException {
    BundlePair pair = TravellingBundle.in(folder, format).pair();
    Set<String> names =
        EnumSet.allOf(ExchangeFormat.class).stream()
            .map(one -> one.fileName(pair))
            .collect(Collectors.toSet());
    assertThat(names).hasSize(ExchangeFormat.values().length);
    assertThat(format.fileName(pair)).startsWith("multiple-myeloma-second-line.fr.");
  }
}
