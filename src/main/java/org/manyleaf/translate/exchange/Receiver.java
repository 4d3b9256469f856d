package org.manyleaf.translate.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyleaf.article.Status;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.Problem;
import org.manyleaf.bundle.SegmentGate;
import org.manyleaf.bundle.StandingJudge;
import org.manyleaf.bundle.Unit;

/**
 * Takes back what translators' tools made of a bundle: never overwrites a text that is newer than
 * the one that was sent, never deletes, never raises a status above <em>translated</em> unless
 * reviews are trusted. What is not settled is a tool's suggestion, often another segment's text,
 * and is not taken. What cannot be taken is listed, one by one; the rest goes in.
 */
public final class Receiver {

  /** A text may have so many characters; no segment comes near. */
  private static final int LONGEST = 20_000;

  private final BundlePair pair;
  private final SegmentGate gate;
  private final Signature signature;
  private final boolean trustReview;
  private final List<String> refused = new ArrayList<>();
  private final Harvest harvest = new Harvest();
  private int unconfirmed;

  /**
   * Prepares to receive into a bundle, once.
   *
   * @param signature who translated, and when
   * @param trustReview whether what a file calls reviewed is attested as reviewed by them
   */
  public Receiver(BundlePair pair, Signature signature, boolean trustReview) {
    this.pair = pair;
    this.gate = SegmentGate.of(pair.folder());
    this.signature = signature;
    this.trustReview = trustReview;
  }

  /**
   * What came of a file.
   *
   * @param written texts that are new in the bundle
   * @param attested texts that are vouched for now, new or not
   * @param unconfirmed texts that differ from the bundle's but are drafts, and were left
   * @param refused what was not taken, and why
   */
  public record Outcome(int written, int attested, int unconfirmed, List<String> refused) {

    /** Copies the list. */
    public Outcome {
      refused = List.copyOf(refused);
    }
  }

  /**
   * Takes what came back.
   *
   * @throws ExchangeException if it is of another bundle or language: nothing is taken
   * @throws IOException if a file cannot be read or written
   */
  public Outcome receive(ReturnedBundle returned) throws IOException {
    refuseOther("language", returned.language(), pair.language().tag().value());
    refuseOther("bundle", returned.bundle(), pair.folder().slug());
    Set<String> seen = new HashSet<>();
    for (ReturnedUnit unit : returned.units()) {
      boolean first = seen.add(unit.key());
      if (!unit.target().isBlank()) {
        if (!first) {
          refuse(unit, "the key stands there a second time");
        } else if (unit.settled()) {
          take(unit, returned.via());
        } else if (!unit.isCopy() && !now(unit.key()).equals(Optional.of(targetOf(unit)))) {
          unconfirmed++;
        }
      }
    }
    harvest.writeInto(pair);
    return new Outcome(harvest.texts(), harvest.attestations(), unconfirmed, refused);
  }

  private static void refuseOther(String what, String found, String expected)
      throws ExchangeException {
    if (!found.equals(expected)) {
      throw new ExchangeException(
          "found a file of the " + what + " '" + found + "'; expected '" + expected + "'");
    }
  }

  private Optional<Unit> unit(String key) {
    return pair.units().stream().filter(unit -> unit.key().equals(key)).findFirst();
  }

  private Optional<Fingerprint> now(String key) {
    return unit(key).flatMap(Unit::target).map(target -> Fingerprint.of(target.value()));
  }

  private static Fingerprint targetOf(ReturnedUnit unit) {
    return Fingerprint.of(unit.target());
  }

  private void take(ReturnedUnit unit, String via) {
    Optional<String> objection = objection(unit);
    if (objection.isPresent()) {
      refuse(unit, objection.get());
      return;
    }
    Fingerprint target = targetOf(unit);
    Optional<Fingerprint> now = now(unit.key());
    boolean same = now.equals(Optional.of(target));
    if (!same && now.isPresent() && !now.equals(unit.sent())) {
      if (!unit.sent().equals(Optional.of(target))) {
        refuse(unit, "the bundle has a newer text than the one that was sent; send again");
      }
      return;
    }
    if (!same) {
      int line = unit(unit.key()).flatMap(Unit::target).map(Entry::line).orElse(0);
      harvest.add(new Entry(unit.key(), unit.target().strip(), line, List.of(), ""));
    }
    attest(unit, target, via);
  }

  private Optional<String> objection(ReturnedUnit unit) {
    if (unit(unit.key()).isEmpty()) {
      return Optional.of("found an unknown key; expected one of the English bundle");
    }
    if (unit.target().length() > LONGEST) {
      return Optional.of(
          "found %d characters; expected at most %d".formatted(unit.target().length(), LONGEST));
    }
    return gate.objections(pair.language(), unit.key(), unit.target().strip()).stream()
        .findFirst()
        .map(Receiver::inWords);
  }

  private static String inWords(Problem problem) {
    return "found " + problem.found() + "; expected " + problem.expected();
  }

  private void attest(ReturnedUnit unit, Fingerprint target, String via) {
    boolean review = trustReview && unit.claim().equals(Optional.of(Status.REVIEWED));
    Status status = review ? Status.REVIEWED : Status.TRANSLATED;
    if (isVouchedFor(unit, target, status)) {
      return;
    }
    if (review && pair.judge().state().isTranslatedBy(signature.who(), unit.key(), target)) {
      refuse(unit, signature.who() + " translated it; somebody else must review it");
      return;
    }
    harvest.add(signature.attest(unit.key(), Fingerprint.of(unit.english()), target, status, via));
  }

  /** A person's word for exactly this translation of an English that means the same is enough. */
  private boolean isVouchedFor(ReturnedUnit unit, Fingerprint target, Status status) {
    StandingJudge judge = pair.judge();
    Fingerprint source = Fingerprint.of(unit.english());
    return judge.state().of(unit.key(), target).stream()
        .filter(known -> known.voucher().status().compareTo(status) >= 0)
        .anyMatch(known -> judge.history().sameMeaning(unit.key(), known.source(), source));
  }

  private void refuse(ReturnedUnit unit, String why) {
    refused.add(OneLine.of(unit.place() + " " + unit.key() + ": " + why));
  }
}
