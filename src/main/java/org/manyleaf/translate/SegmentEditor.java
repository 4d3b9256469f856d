package org.manyleaf.translate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Voucher;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.language.Language;
import org.manyleaf.translate.check.Checker;
import org.manyleaf.translate.check.Finding;
import org.manyleaf.translate.check.Severity;
import org.manyleaf.translate.terms.Termbase;

/**
 * Writes one segment of a translation, for one who looked at it before: never over a text they have
 * not seen, never a text that is broken. One call at a time writes.
 */
public final class SegmentEditor {

  private static final String VIA = "editor";
  private static final int ATTEMPTS = 5;

  /** What came of an attempt to write. */
  public sealed interface Outcome {

    /**
     * The text stands in the bundle, with or without somebody's word for it.
     *
     * @param target its fingerprint
     * @param outdated whether the word is for an English that has changed since
     */
    record Saved(Fingerprint target, boolean outdated) implements Outcome {}

    /** There is another text than the one that was seen; nothing was written. */
    record Conflict(Optional<String> theirs) implements Outcome {}

    /** Errors keep the text from being written. */
    record Refused(List<Finding> errors) implements Outcome {
      /** Copies the list. */
      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  /**
   * Somebody's word for a text.
   *
   * @param voucher who vouches
   * @param english the English they saw, which may not be today's
   */
  public record Word(Voucher voucher, Fingerprint english) {}

  /**
   * What the rules say about a segment if it had this text.
   *
   * @throws IOException if the bundle cannot be read
   */
  public List<Finding> findings(BundleFolder folder, Language language, String key, String text)
      throws IOException {
    return findings(SegmentDraft.of(folder, language), key, text);
  }

  private static List<Finding> findings(SegmentDraft draft, String key, String text) {
    BundlePair now = draft.pair();
    Checker checker = new Checker(Termbase.read(now.folder().root(), List.of(now.language())));
    if (!now.target().readable() || now.target().duplicates().contains(key)) {
      return of(key, checker.check(now));
    }
    String edited = draft.with(key, text);
    return of(key, checker.check(BundlePair.read(now.folder(), now.language(), edited)));
  }

  private static List<Finding> of(String key, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.key().equals(key) || finding.key().isEmpty())
        .toList();
  }

  /**
   * Writes a text.
   *
   * @param seen the translation that the writer saw; empty if there was none
   * @param word who vouches for the text as a translation of which English; nobody if null
   * @throws IOException if a file cannot be read or written, or others write all the time
   */
  public synchronized Outcome save(
      BundleFolder folder,
      Language language,
      String key,
      String text,
      Optional<Fingerprint> seen,
      @Nullable Word word)
      throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      SegmentDraft draft = SegmentDraft.of(folder, language);
      Optional<Outcome> outcome = save(draft, key, text, seen, word);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new IOException(
        draftName(folder, language) + " is being written by another program; save again");
  }

  private static String draftName(BundleFolder folder, Language language) {
    return folder.label(language.tag() + ".properties");
  }

  /** Empty if the file moved meanwhile. */
  private static Optional<Outcome> save(
      SegmentDraft draft, String key, String text, Optional<Fingerprint> seen, @Nullable Word word)
      throws IOException {
    BundlePair now = draft.pair();
    Optional<String> there = now.target().entry(key).map(Entry::value);
    boolean standsThere = there.isPresent() && there.get().equals(text);
    if (!standsThere && !there.map(Fingerprint::of).equals(seen)) {
      return Optional.of(new Outcome.Conflict(there));
    }
    List<Finding> errors =
        findings(draft, key, text).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      return Optional.of(new Outcome.Refused(errors));
    }
    if (!standsThere && draft.isOvertaken()) {
      return Optional.empty();
    }
    Fingerprint target = Fingerprint.of(text);
    if (word != null) {
      // First the word, then the text: if the second fails, a word for no text does no harm.
      vouch(now, key, target, word);
    }
    if (!standsThere) {
      AtomicFile.write(now.folder().bundle(now.language()), draft.with(key, text));
    }
    return Optional.of(new Outcome.Saved(target, word != null && isOutdated(now, key, word)));
  }

  private static boolean isOutdated(BundlePair pair, String key, Word word) {
    return pair.source()
        .entry(key)
        .map(english -> Fingerprint.of(english.value()))
        .filter(today -> pair.judge().history().sameMeaning(key, word.english(), today))
        .isEmpty();
  }

  private static void vouch(BundlePair pair, String key, Fingerprint target, Word word)
      throws IOException {
    Attestation attestation = new Attestation(key, word.english(), target, word.voucher(), VIA, "");
    if (!pair.judge().state().of(key, target).contains(attestation)) {
      AtomicFile.append(pair.folder().state(pair.language()), List.of(attestation.line()));
    }
  }
}
