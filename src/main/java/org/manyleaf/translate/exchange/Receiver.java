package org.manyleaf.translate.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyleaf.article.Status;
import org.manyleaf.article.Voucher;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Problem;
import org.manyleaf.bundle.SegmentGate;
import org.manyleaf.bundle.Unit;

/**
 * Takes back what translators' tools made of a bundle: never overwrites a text that is newer than
 * the one that was sent, never deletes, never raises a status above <em>translated</em>. What is
 * fuzzy is a tool's suggestion, often another segment's text, and is not taken. What cannot be
 * taken is listed, one by one; the rest goes in.
 */
public final class Receiver {

  /** A file may be so large; no bundle comes near. */
  private static final long LARGEST = 8_000_000;

  private final BundlePair pair;
  private final SegmentGate gate;
  private final String who;
  private final LocalDate date;
  private final List<String> refused = new ArrayList<>();
  private final List<Attestation> attested = new ArrayList<>();
  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> replaced = new ArrayList<>();

  /** Prepares to receive into a bundle; who translated, and when, goes into its attestations. */
  public Receiver(BundlePair pair, String who, LocalDate date) {
    this.pair = pair;
    this.gate = SegmentGate.of(pair.folder());
    this.who = who;
    this.date = date;
  }

  /**
   * What came of a file.
   *
   * @param written texts that are new in the bundle
   * @param attested texts that are vouched for now, new or not
   * @param refused what was not taken, and why
   */
  public record Outcome(int written, int attested, List<String> refused) {}

  /**
   * Takes a PO file.
   *
   * @throws ExchangeException if it is malformed, too large or of another bundle: nothing is taken
   * @throws IOException if a file cannot be read or written
   */
  public Outcome receive(Path po) throws IOException {
    if (Files.size(po) > LARGEST) {
      throw new ExchangeException(po + ": larger than " + LARGEST + " bytes");
    }
    List<PoEntry> entries = PoReader.read(Files.readString(po));
    refuseOther(entries, po);
    Set<String> seen = new HashSet<>();
    for (PoEntry entry : entries) {
      if (!entry.context().isEmpty() && !entry.target().isBlank() && !entry.fuzzy()) {
        if (seen.add(entry.context())) {
          take(entry);
        } else {
          refuse(entry, "the key stands there a second time");
        }
      }
    }
    write();
    return new Outcome(added.size() + replaced.size(), attested.size(), List.copyOf(refused));
  }

  private void refuseOther(List<PoEntry> entries, Path po) throws ExchangeException {
    String header =
        entries.stream()
            .filter(entry -> entry.context().isEmpty() && entry.source().isEmpty())
            .map(PoEntry::target)
            .findFirst()
            .orElse("");
    String language = "X-Manyleaf-Language: " + pair.language().tag() + "\n";
    String bundle = "X-Manyleaf-Bundle: " + pair.folder().slug() + "\n";
    if (!header.contains(language) || !header.contains(bundle)) {
      throw new ExchangeException(
          po + ": its header does not say " + language.strip() + " and " + bundle.strip());
    }
  }

  private void take(PoEntry entry) {
    Optional<Unit> unit =
        pair.units().stream().filter(u -> u.key().equals(entry.context())).findFirst();
    List<Problem> objections =
        gate.objections(pair.language(), entry.context(), entry.target().strip());
    if (unit.isEmpty() || !objections.isEmpty()) {
      refuse(entry, objections.isEmpty() ? "an unknown key" : inWords(objections.get(0)));
      return;
    }
    Fingerprint sent = Fingerprint.of(entry.target());
    Optional<Fingerprint> now = unit.get().target().map(t -> Fingerprint.of(t.value()));
    boolean same = now.filter(sent::equals).isPresent();
    if (!same && now.isPresent() && !now.get().value().equals(entry.comment("sent"))) {
      refuse(entry, "the bundle has a newer text than the one that was sent; send again");
      return;
    }
    Entry text =
        new Entry(
            entry.context(),
            entry.target().strip(),
            unit.get().target().map(Entry::line).orElse(0),
            List.of(),
            "");
    if (!same) {
      (now.isPresent() ? replaced : added).add(text);
    }
    if (!isVouchedFor(unit.get(), entry)) {
      attested.add(
          new Attestation(
              entry.context(),
              Fingerprint.of(entry.source()),
              sent,
              new Voucher(Status.TRANSLATED, who, date),
              "po",
              ""));
    }
  }

  /** A person's word for exactly this translation of exactly this English is not repeated. */
  private boolean isVouchedFor(Unit unit, PoEntry entry) {
    Fingerprint source = Fingerprint.of(entry.source());
    return pair.judge().state().of(unit.key(), Fingerprint.of(entry.target())).stream()
        .anyMatch(
            known ->
                known.source().equals(source)
                    && known.voucher().status().compareTo(Status.TRANSLATED) >= 0);
  }

  private static String inWords(Problem problem) {
    return "found " + problem.found() + "; expected " + problem.expected();
  }

  private void refuse(PoEntry entry, String why) {
    refused.add("line " + entry.line() + " " + entry.context() + ": " + why);
  }

  private void write() throws IOException {
    if (!added.isEmpty() || !replaced.isEmpty()) {
      Path file = pair.folder().bundle(pair.language());
      BundleEditor editor = new BundleEditor(Files.exists(file) ? Files.readString(file) : "");
      // From the end, so that the lines of those still to come stay where they are.
      replaced.sort(java.util.Comparator.comparing(Entry::line).reversed());
      replaced.forEach(entry -> editor.replace(entry.line(), entry.value()));
      added.forEach(entry -> editor.add(0, entry.key(), entry.value()));
      AtomicFile.write(file, editor.text());
    }
    if (!attested.isEmpty()) {
      AtomicFile.append(
          pair.folder().state(pair.language()), attested.stream().map(Attestation::line).toList());
    }
  }
}
