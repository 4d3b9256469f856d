package org.manyleaf.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.article.Standing;
import org.manyleaf.article.Standing.Current;
import org.manyleaf.article.Standing.Missing;
import org.manyleaf.article.Standing.Stale;
import org.manyleaf.article.Status;
import org.manyleaf.article.Voucher;

/** What is vouched for, from the files alone: no git, no clock. */
class StandingTest {

  private static final String KEY = "intro.p.1";
  private static final String V1 = "Call your nurse.";
  private static final String V2 = "Call your nurse at once.";
  private static final String V3 = "Call your nurse right away.";
  private static final String TARGET = "Appelez votre infirmière.";

  @TempDir Path folder;
  private final List<String> state = new ArrayList<>();
  private final List<String> history = new ArrayList<>();

  private void vouch(String source, String target, Status status, String who) {
    state.add(
        new Attestation(
                KEY,
                Fingerprint.of(source),
                Fingerprint.of(target),
                new Voucher(status, who, LocalDate.of(2026, 11, 24)),
                "test",
                "")
            .line());
  }

  private void grade(String grade, String before, String after) {
    history.add(
        String.join(
            "\t",
            grade,
            KEY,
            Fingerprint.of(before).value(),
            Fingerprint.of(after).value(),
            "Ada",
            "2026-11-24",
            "why"));
  }

  private Standing judge(String source, String target) {
    List<Problem> problems = new ArrayList<>();
    Path stateFile = folder.resolve("fr.state.tsv");
    Path historyFile = folder.resolve("en.history.tsv");
    try {
      Files.write(stateFile, state);
      Files.write(historyFile, history);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    StandingJudge judge =
        new StandingJudge(
            StateFile.read(stateFile, "fr.state.tsv", problems::add),
            EnglishHistory.read(historyFile, "en.history.tsv", problems::add));
    assertThat(problems).isEmpty();
    return judge.judge(KEY, source, target);
  }

  private static void assertCurrent(Standing standing, Status status) {
    assertThat(standing).isInstanceOf(Current.class);
    assertThat(standing.status()).contains(status);
  }

  @Test
  void aTextThatNobodyVouchedForIsUnattested() {
    assertCurrent(judge(V1, TARGET), Status.UNATTESTED);
  }

  @Test
  void theBestAttestationOfTodaysEnglishCounts() {
    vouch(V1, TARGET, Status.MACHINE, "machine");
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    vouch(V1, TARGET, Status.TRANSLATED, "Ben");
    assertCurrent(judge(V1, TARGET), Status.REVIEWED);
    assertThat(judge(V1, TARGET).vouchedBy().map(Voucher::who)).contains("Ada");
  }

  @Test
  void whoReviewedDoesNotHideWhoTranslated() {
    vouch(V1, TARGET, Status.TRANSLATED, "Ben");
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    assertThat(judge(V1, TARGET).vouchedBy().map(Voucher::translator))
        .contains(voucher(Status.TRANSLATED, "Ben"));
    assertThat(org.manyleaf.article.Tally.of(List.of(judge(V1, TARGET))).vouchers())
        .extracting(Voucher::who)
        .containsExactly("Ada", "Ben");
  }

  @Test
  void anEnglishChangeMakesItStaleAndChangingBackRestoresIt() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    assertThat(judge(V2, TARGET)).isInstanceOf(Stale.class);
    assertThat(judge(V2, TARGET).status()).contains(Status.REVIEWED);
    assertCurrent(judge(V1, TARGET), Status.REVIEWED);
  }

  @Test
  void staleTellsSinceWhenIfThatIsRecorded() {
    vouch(V1, TARGET, Status.MACHINE, "machine");
    assertThat(judge(V2, TARGET)).isEqualTo(new Stale(voucher(Status.MACHINE, "machine"), null));
    history.add(String.join("\t", "text", KEY, Fingerprint.of(V1).value(), "2026-12-01", V1));
    assertThat(judge(V2, TARGET))
        .isEqualTo(new Stale(voucher(Status.MACHINE, "machine"), LocalDate.of(2026, 12, 1)));
  }

  private static Voucher voucher(Status status, String who) {
    return new Voucher(status, who, LocalDate.of(2026, 11, 24));
  }

  @Test
  void aHandEditDropsTheReviewByItself() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    assertCurrent(judge(V1, TARGET + " Vite."), Status.UNATTESTED);
  }

  @Test
  void aReflowAnEscapeOrAnotherNormalFormIsTheSameText() {
    vouch(V1, "Préparez  la\tfièvre ", Status.REVIEWED, "Ada");
    assertCurrent(judge(" Call  your\nnurse. ", "Pre\u0301parez la fie\u0300vre"), Status.REVIEWED);
  }

  @Test
  void duplicatedAndReorderedLinesChangeNothing() {
    vouch(V1, TARGET, Status.MACHINE, "machine");
    vouch(V1, TARGET, Status.TRANSLATED, "Ben");
    vouch(V2, TARGET, Status.REVIEWED, "Ada");
    grade("minor", V2, V3);
    Standing before = judge(V1, TARGET);
    Random random = new Random(1);
    for (int run = 0; run < 20; run++) {
      state.add(state.get(random.nextInt(state.size())));
      history.add(history.get(random.nextInt(history.size())));
      Collections.shuffle(state, random);
      Collections.shuffle(history, random);
      assertThat(judge(V1, TARGET)).isEqualTo(before);
      assertCurrent(judge(V3, TARGET), Status.REVIEWED);
    }
  }

  @Test
  void aChainOfMinorEditsKeepsTheStateBothWays() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    grade("minor", V1, V2);
    grade("minor", V2, V3);
    assertCurrent(judge(V2, TARGET), Status.REVIEWED);
    assertCurrent(judge(V3, TARGET), Status.REVIEWED);
    assertThat(judge("Something else.", TARGET)).isInstanceOf(Stale.class);
  }

  @Test
  void aMinorEditOfAnotherKeyIsNoneOfThisOne() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    grade("minor", V1, V2);
    history.replaceAll(line -> line.replace(KEY, "intro.p.2"));
    assertThat(judge(V2, TARGET)).isInstanceOf(Stale.class);
  }

  @Test
  void aChangeForSafetyWithdrawsEveryOlderTranslationUntilSomebodyVouchesAgain() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    grade("safety", V1, V2);
    assertThat(judge(V2, TARGET)).isEqualTo(new Missing(Missing.Reason.WITHDRAWN));
    assertThat(judge(V1, TARGET)).as("changed back").isInstanceOf(Current.class);
    assertThat(judge(V3, TARGET)).as("and once more").isInstanceOf(Missing.class);
    vouch(V2, TARGET, Status.TRANSLATED, "Ben");
    assertCurrent(judge(V2, TARGET), Status.TRANSLATED);
  }

  @Test
  void aTranslationOfAnEvenOlderEnglishIsWithdrawnToo() {
    vouch("Rest.", TARGET, Status.REVIEWED, "Ada");
    grade("safety", V1, V2);
    assertThat(judge(V2, TARGET)).isInstanceOf(Missing.class);
  }

  @Test
  void anEditByHandDoesNotBringAWithdrawnTextBack() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    grade("safety", V1, V2);
    assertThat(judge(V2, TARGET + "!")).isInstanceOf(Missing.class);
  }

  @Test
  void anOrdinaryChangeBehindAChangeForSafetyMakesItsTranslationsStale() {
    vouch(V2, TARGET, Status.TRANSLATED, "Ben");
    grade("safety", V1, V2);
    assertThat(judge(V3, TARGET)).isInstanceOf(Stale.class);
  }

  @Test
  void aMalformedLineCostsThatLineAndIsReported() throws IOException {
    Path file = folder.resolve("fr.state.tsv");
    vouch(V1, TARGET, Status.TRANSLATED, "Ben");
    state.add("intro.p.1 spaces instead of tabs");
    state.add(state.get(0).replace("translated", "perfect"));
    state.add(state.get(0).replace("2026-11-24", "yesterday"));
    Files.write(file, state);
    List<Problem> problems = new ArrayList<>();
    StateFile read = StateFile.read(file, "i18n/x/fr.state.tsv", problems::add);
    assertThat(read.of(KEY, Fingerprint.of(TARGET))).hasSize(1);
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0))
        .asString()
        .startsWith(
            "i18n/x/fr.state.tsv:2: found 'intro.p.1 spaces instead of tabs'; expected key");
  }

  @Test
  void aFindingIsAcceptedForOneTextOnly() throws IOException {
    Path file = folder.resolve("fr.state.tsv");
    Fingerprint target = Fingerprint.of(TARGET);
    Files.writeString(file, "ok\tequal\t" + KEY + "\t" + target + "\tAda\t2026-11-24\ta name\n");
    StateFile read = StateFile.read(file, "x", problem -> {});
    assertThat(read.accepts("equal", KEY, target)).isTrue();
    assertThat(read.accepts("equal", KEY, Fingerprint.of(TARGET + "!"))).isFalse();
    assertThat(read.accepts("number", KEY, target)).isFalse();
  }

  @Test
  void aChangeThatOneCallsMinorAndAnotherForSafetyIsForSafety() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    grade("minor", V1, V2);
    assertCurrent(judge(V2, TARGET), Status.REVIEWED);
    grade("safety", V1, V2);
    assertThat(judge(V2, TARGET)).isEqualTo(new Missing(Missing.Reason.WITHDRAWN));
    grade("minor", V2, V3);
    assertThat(judge(V3, TARGET)).isEqualTo(new Missing(Missing.Reason.WITHDRAWN));
    vouch(V2, TARGET, Status.TRANSLATED, "Ben");
    assertCurrent(judge(V2, TARGET), Status.TRANSLATED);
    assertCurrent(judge(V1, TARGET), Status.REVIEWED);
  }

  @Test
  void minorChangesDoNotLeadAroundAChangeForSafety() {
    vouch(V1, TARGET, Status.REVIEWED, "Ada");
    grade("safety", V1, V3);
    grade("minor", V1, V2);
    grade("minor", V2, V3);
    assertThat(judge(V3, TARGET)).isEqualTo(new Missing(Missing.Reason.WITHDRAWN));
  }
}
