package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.manyleaf.I18nCopy;
import org.manyleaf.article.Standing;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;

/** The French article on its way to a translator and back, in some format. */
record TravellingBundle(I18nCopy bundles, ExchangeFormat format, Path file) {

  static final String ENGLISH = I18nCopy.MYELOMA + "/en.properties";
  static final String FRENCH = I18nCopy.MYELOMA + "/fr.properties";
  static final String STATE = I18nCopy.MYELOMA + "/fr.state.tsv";

  static TravellingBundle in(Path folder, ExchangeFormat format) throws IOException {
    return new TravellingBundle(
        I18nCopy.copyTo(folder.resolve("i18n")), format, folder.resolve("travelling"));
  }

  BundlePair pair() {
    return pair(I18nCopy.MYELOMA, "fr");
  }

  BundlePair pair(String name, String tag) {
    return BundlePair.read(new BundleFolder(bundles.path(), name), Language.of(tag));
  }

  TravellingBundle send() throws IOException {
    return send(pair());
  }

  TravellingBundle send(BundlePair pair) throws IOException {
    Files.writeString(file, format.write(pair));
    return this;
  }

  Receiver.Outcome receive() throws IOException {
    return receive(pair(), "Zoé", false);
  }

  Receiver.Outcome receive(BundlePair pair, String who, boolean trustReview) throws IOException {
    Signature signature = new Signature(who, LocalDate.of(2026, 12, 1), "");
    return new Receiver(pair, signature, trustReview).receive(ReturnedFile.read(file));
  }

  /** Replaces something that must be there. */
  TravellingBundle edit(String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text.contains(from)).as(from).isTrue();
    Files.writeString(file, text.replace(from, to));
    return this;
  }

  /** As a translator does who has looked at every draft and found it right. */
  TravellingBundle accept() throws IOException {
    return switch (format) {
      case PO -> edit("#, fuzzy\n", "");
      case XLIFF12 ->
          edit(
              "state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\"",
              "state=\"translated\"");
      case XLIFF12_OMEGAT -> throw new IllegalArgumentException("has no drafts");
      case XLIFF21 -> edit(" subState=\"manyleaf:machine\"", "");
      case CSV -> edit(",machine,", ",translated,");
    };
  }

  /** As a reviewer does who has looked at everything. */
  TravellingBundle approve() throws IOException {
    return switch (format) {
      case PO -> edit("#. state: machine", "#. state: reviewed").accept();
      case XLIFF12 ->
          accept()
              .edit("xml:space=", "approved=\"yes\" xml:space=")
              .edit("state=\"translated\"", "state=\"final\"");
      case XLIFF12_OMEGAT -> throw new IllegalArgumentException("has no drafts");
      case XLIFF21 -> accept().edit("<segment state=\"translated\"", "<segment state=\"reviewed\"");
      case CSV -> edit(",machine,", ",reviewed,");
    };
  }

  /** Gives a unit another key. */
  TravellingBundle rename(String from, String to) throws IOException {
    return switch (format) {
      case PO -> edit("msgctxt \"" + from + "\"", "msgctxt \"" + to + "\"");
      case XLIFF12, XLIFF12_OMEGAT -> edit("resname=\"" + from + "\"", "resname=\"" + to + "\"");
      case XLIFF21 -> edit("name=\"" + from + "\"", "name=\"" + to + "\"");
      case CSV -> edit("\n" + from + ",", "\n" + to + ",");
    };
  }

  String read(String name) throws IOException {
    return Files.readString(bundles.path().resolve(name));
  }

  Map<String, Standing> standings() {
    Map<String, Standing> standings = new TreeMap<>();
    for (Unit unit : pair().units()) {
      standings.put(unit.key(), unit.standing());
    }
    return standings;
  }

  /** Every file of the folder with what is in it. */
  Map<Path, String> everything() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(bundles.path())) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        texts.put(path, Files.readString(path));
      }
    }
    return texts;
  }
}
