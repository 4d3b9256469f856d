package org.manyleaf.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Voucher;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Unit;
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

  /** What came of an attempt to write. */
  public sealed interface Outcome {

    /** The text stands in the bundle, with or without somebody's word for it. */
    record Saved(Fingerprint target) implements Outcome {}

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
   * What the rules say about a segment if it had this text.
   *
   * @throws IOException if the bundle cannot be read
   */
  public List<Finding> findings(BundleFolder folder, Language language, String key, String text)
      throws IOException {
    BundlePair now = BundlePair.read(folder, language);
    Checker checker = new Checker(Termbase.read(folder.root(), List.of(language)));
    if (!now.target().readable() || now.target().duplicates().contains(key)) {
      return of(key, checker.check(now));
    }
    return of(key, checker.check(BundlePair.read(folder, language, edited(now, key, text))));
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
   * @param voucher who vouches for the text as a translation of today's English; nobody if null
   * @throws IOException if a file cannot be read or written
   */
  public synchronized Outcome save(
      BundleFolder folder,
      Language language,
      String key,
      String text,
      Optional<Fingerprint> seen,
      @Nullable Voucher voucher)
      throws IOException {
    BundlePair now = BundlePair.read(folder, language);
    Optional<String> there = now.target().entry(key).map(Entry::value);
    if (!there.map(Fingerprint::of).equals(seen)) {
      return new Outcome.Conflict(there);
    }
    List<Finding> errors =
        findings(folder, language, key, text).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      return new Outcome.Refused(errors);
    }
    if (there.isEmpty() || !there.get().equals(text)) {
      AtomicFile.write(folder.bundle(language), edited(now, key, text));
    }
    Fingerprint target = Fingerprint.of(text);
    if (voucher != null) {
      String english = now.source().entry(key).map(Entry::value).orElse("");
      Attestation attestation =
          new Attestation(key, Fingerprint.of(english), target, voucher, VIA, "");
      AtomicFile.append(folder.state(language), List.of(attestation.line()));
    }
    return new Outcome.Saved(target);
  }

  /** The file as it would be: the entry in its old place, its waiting comment's, or its turn. */
  private static String edited(BundlePair pair, String key, String text) throws IOException {
    Path file = pair.folder().bundle(pair.language());
    BundleEditor editor = new BundleEditor(Files.exists(file) ? Files.readString(file) : "");
    Optional<Entry> there = pair.target().entry(key);
    if (there.isPresent()) {
      editor.replace(there.get().line(), text);
    } else if (!editor.fillIn(key, text)) {
      editor.add(lineBefore(pair, key), key, text);
    }
    return editor.text();
  }

  private static int lineBefore(BundlePair pair, String key) {
    return pair.units().stream()
        .takeWhile(unit -> !unit.key().equals(key))
        .map(Unit::target)
        .flatMap(Optional::stream)
        .mapToInt(Entry::line)
        .reduce(0, (before, line) -> line);
  }
}
