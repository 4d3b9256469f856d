package org.manyleaf.page;

import static org.manyleaf.language.Argument.count;
import static org.manyleaf.language.Argument.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manyleaf.article.Labels;
import org.manyleaf.article.Library;
import org.manyleaf.article.Segment;
import org.manyleaf.article.Standing.Missing.Reason;
import org.manyleaf.article.Status;
import org.manyleaf.article.Tally;
import org.manyleaf.article.Voucher;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Languages;
import org.manyleaf.language.ValueFormat;
import org.manyleaf.page.Frame.Notice;
import org.manyleaf.page.Frame.NoticeLink;
import org.manyleaf.page.Frame.Statement;

/** Tells a reader, in one notice, how far a translated page can be trusted. */
final class NoticeComposer {

  private static final List<Status> CREDITED =
      List.of(Status.MACHINE, Status.TRANSLATED, Status.REVIEWED);

  private final Library library;

  NoticeComposer(Library library) {
    this.library = library;
  }

  /** The notice of a page whose translated segments stand so; none if there is nothing to tell. */
  List<Notice> of(PageAddress address, Tally tally) {
    if (address.language().equals(Languages.SOURCE)) {
      return List.of();
    }
    Labels words = library.labels(address.language());
    Labels english = library.labels(Languages.SOURCE);
    List<Statement> statements = new ArrayList<>(verdict(words, english, tally));
    for (Segment detail : details(words, tally)) {
      statements.add(new Statement(null, detail));
    }
    NoticeLink link =
        new NoticeLink(address.in(Languages.SOURCE).path(), english.say("notice.machine.english"));
    return statements.isEmpty() ? List.of() : List.of(new Notice(statements, link));
  }

  /** What a machine made is said in English too, so that a carer or clinician sees it. */
  private static List<Statement> verdict(Labels words, Labels english, Tally tally) {
    int machine = tally.with(Status.MACHINE);
    if (machine > 0) {
      boolean wholly = machine == tally.whole() - tally.missingAltogether();
      String key = wholly ? "notice.machine" : "notice.mixed";
      Argument[] arguments = wholly ? new Argument[0] : new Argument[] {count("count", machine)};
      return List.of(statement(words, key, arguments), statement(english, key, arguments));
    }
    Status weakest = tally.weakest().orElse(Status.UNATTESTED);
    return switch (weakest) {
      case TRANSLATED -> List.of(statement(words, "notice.translated"));
      case REVIEWED -> List.of(new Statement(null, words.say("notice.reviewed.title")));
      case MACHINE, UNATTESTED -> List.of();
    };
  }

  private static Statement statement(Labels words, String key, Argument... arguments) {
    return new Statement(words.say(key + ".title"), words.say(key + ".text", arguments));
  }

  private static List<Segment> details(Labels words, Tally tally) {
    List<Segment> details = new ArrayList<>();
    addCount(details, words, "notice.unattested", tally.with(Status.UNATTESTED));
    for (Status status : CREDITED) {
      if (tally.latest(status).isPresent()) {
        details.add(credit(words, tally, status));
      }
    }
    addCount(
        details,
        words,
        "notice.missing",
        tally.missing(Reason.ABSENT) + tally.missing(Reason.DAMAGED));
    addCount(details, words, "notice.withdrawn", tally.missing(Reason.WITHDRAWN));
    addCount(details, words, "notice.stale", tally.stale());
    if (tally.current() < tally.whole()) {
      String share = new ValueFormat(words.language()).percent(tally.current(), tally.whole());
      details.add(words.say("notice.current", text("percent", share)));
    }
    return details;
  }

  private static void addCount(List<Segment> details, Labels words, String key, int count) {
    if (count > 0) {
      details.add(words.say(key, count("count", count)));
    }
  }

  private static Segment credit(Labels words, Tally tally, Status status) {
    ValueFormat values = new ValueFormat(words.language());
    List<String> names =
        tally.vouchers().stream()
            .filter(voucher -> voucher.status() == status)
            .map(Voucher::who)
            .toList();
    return words.say(
        "notice.credit." + status.name().toLowerCase(Locale.ROOT),
        text("names", values.list(names)),
        text("date", tally.latest(status).map(values::date).orElse("")));
  }
}
