package org.manyleaf.translate.exchange.omegat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;
import org.manyleaf.translate.exchange.ExchangeException;

/**
 * What was sent with a project, so that afterwards it is known who changed what.
 *
 * @param language the language of the translation, as in {@code languages.tsv}
 * @param sent the segments, in the order of the bundles
 */
record Manifest(String language, List<Sent> sent) {

  /** Its name in the project's folder. */
  static final String FILE = "manyleaf.tsv";

  private static final String HEAD =
      """
      # What was sent; 'words receive' needs it. Leave it as it is.
      """;
  private static final String LANGUAGE = "language";
  private static final String NONE = "-";
  private static final Pattern BUNDLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Copies the list. */
  Manifest {
    sent = List.copyOf(sent);
  }

  /**
   * A segment as it was sent.
   *
   * @param bundle {@code site} or the slug of an article
   * @param key its key
   * @param english the fingerprint of its English
   * @param target the fingerprint of its translation; empty if there was none
   */
  record Sent(String bundle, String key, Fingerprint english, Optional<Fingerprint> target) {

    private String line() {
      return String.join(
          "\t", bundle, key, english.value(), target.map(Fingerprint::value).orElse(NONE));
    }
  }

  /** Of bundles in one language. */
  static Manifest of(String language, List<BundlePair> pairs) {
    List<Sent> sent = new ArrayList<>();
    for (BundlePair pair : pairs) {
      for (Unit unit : pair.units()) {
        sent.add(
            new Sent(
                pair.folder().slug(),
                unit.key(),
                unit.english(),
                unit.target().map(target -> Fingerprint.of(target.value()))));
      }
    }
    return new Manifest(language, sent);
  }

  /** As it stands in its file. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(LANGUAGE).append('\t').append(language).append('\n');
    sent.forEach(one -> text.append(one.line()).append('\n'));
    return text.toString();
  }

  /**
   * Reads it.
   *
   * @throws ExchangeException if a line is malformed or the language is missing
   */
  static Manifest parse(String text) throws ExchangeException {
    String language = "";
    List<Sent> sent = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() == 2 && cells.get(0).equals(LANGUAGE)) {
        language = cells.get(1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sent.add(sent(cells, number));
      }
    }
    if (language.isEmpty()) {
      throw new ExchangeException(FILE + ": found no language; expected it as words send wrote it");
    }
    return new Manifest(language, sent);
  }

  /** A bundle's name becomes part of a path, so nothing but a name will do. */
  private static Sent sent(List<String> cells, int number) throws ExchangeException {
    if (cells.size() == 4 && BUNDLE.matcher(cells.get(0)).matches()) {
      Optional<Fingerprint> english = Fingerprint.parse(cells.get(2));
      Optional<Fingerprint> target = Fingerprint.parse(cells.get(3));
      if (english.isPresent() && (target.isPresent() || cells.get(3).equals(NONE))) {
        return new Sent(cells.get(0), cells.get(1), english.get(), target);
      }
    }
    throw new ExchangeException(
        FILE
            + " line "
            + number
            + ": found "
            + String.join(" ", cells)
            + "; expected bundle, key, English and translation, as words send wrote them");
  }
}
