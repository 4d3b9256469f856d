package org.manyleaf.preview;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Status;
import org.manyleaf.article.Voucher;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.Fingerprint;
import org.manyleaf.bundle.SegmentGate;
import org.manyleaf.language.Language;
import org.manyleaf.preview.Doorkeeper.RefusedException;
import org.manyleaf.translate.SegmentEditor;
import org.manyleaf.translate.SegmentEditor.Outcome;
import org.manyleaf.translate.SegmentEditor.Word;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Editing one segment: the editor, trying a text, saving it. */
final class EditingRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(EditingRoutes.class);
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_NAME = 100;
  private static final String JSON = "application/json";
  private static final HttpStatus NOT_FOUND = HttpStatus.NOT_FOUND;

  private final Supplier<Desk> desk;
  private final ScreenRenderer renderer;
  private final SegmentEditor editor = new SegmentEditor();

  EditingRoutes(Supplier<Desk> desk, ScreenRenderer renderer) {
    this.desk = desk;
    this.renderer = renderer;
  }

  void register(RoutesConfig routes) {
    routes.get(PreviewAddress.EDIT, this::open);
    routes.post(PreviewAddress.TRY, this::tryOut);
    routes.put(PreviewAddress.TEXT, this::save);
  }

  /** A segment that may be edited, as it was looked up in memory. */
  private record Place(BundleFolder folder, Language language, String key) {}

  private Place place(Context ctx) throws RefusedException {
    Desk now = desk.get();
    Language language =
        now.language(ctx.pathParam("tag"))
            .orElseThrow(() -> new RefusedException(NOT_FOUND, unlisted(ctx.pathParam("tag"))));
    BundleFolder folder =
        now.folder(ctx.pathParam("bundle"))
            .orElseThrow(() -> new RefusedException(NOT_FOUND, "There is no such bundle."));
    if (!now.isEditable(language)) {
      throw new RefusedException(
          HttpStatus.FORBIDDEN, "English is not edited here, nor what is made of it.");
    }
    String key = ctx.pathParam("key");
    if (now.pair(folder, language).units().stream().noneMatch(unit -> unit.key().equals(key))) {
      throw new RefusedException(NOT_FOUND, "There is no such key in the English.");
    }
    return new Place(folder, language, key);
  }

  private static String unlisted(String tag) {
    return "'" + tag + "' is not, or no longer, in i18n/languages.tsv; add its line to edit it.";
  }

  private void open(Context ctx) throws RefusedException {
    Place place = place(ctx);
    Desk now = desk.get();
    Screen.Editor screen =
        new ScreenComposer(now)
            .editor(place.folder(), place.language(), place.key())
            .orElseThrow(() -> new RefusedException(NOT_FOUND, "There is no such segment."));
    Doorkeeper.secure(ctx, "'self'", "'none'");
    ctx.contentType("text/html; charset=utf-8").result(renderer.render(screen, now.version()));
  }

  private void tryOut(Context ctx) throws RefusedException, IOException {
    Place place = place(ctx);
    String text = text(ctx);
    Doorkeeper.secure(ctx, "'none'", "'none'");
    ctx.contentType(JSON)
        .result(
            Answers.tried(
                editor.findings(place.folder(), place.language(), place.key(), text),
                SegmentGate.of(place.folder()).shown(place.language(), place.key(), text)));
  }

  private void save(Context ctx) throws RefusedException {
    Place place = place(ctx);
    String text = text(ctx);
    Outcome outcome = saved(place, text, seen(ctx), word(ctx));
    desk.get().forget(place.folder(), place.language());
    Doorkeeper.secure(ctx, "'none'", "'none'");
    ctx.contentType(JSON);
    if (outcome instanceof Outcome.Saved saved) {
      ctx.result(Answers.saved(saved));
    } else if (outcome instanceof Outcome.Conflict conflict) {
      ctx.status(HttpStatus.CONFLICT).result(Answers.conflict(conflict.theirs(), text));
    } else if (outcome instanceof Outcome.Refused refused) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT).result(Answers.refused(refused.errors()));
    }
  }

  private Outcome saved(Place place, String text, Optional<Fingerprint> seen, @Nullable Word word)
      throws RefusedException {
    try {
      return editor.save(place.folder(), place.language(), place.key(), text, seen, word);
    } catch (IOException failed) {
      LOG.error("could not save {} of {}", place.key(), place.folder().name(), failed);
      throw new RefusedException(
          HttpStatus.INTERNAL_SERVER_ERROR,
          place.folder().label(place.language().tag() + ".properties")
              + " cannot be read or written: "
              + failed.getMessage());
    }
  }

  /** The text as one line: line ends in a segment mean no more than spaces. */
  private static String text(Context ctx) throws RefusedException {
    @Nullable String text = ctx.formParam("text");
    if (text == null) {
      throw new RefusedException(HttpStatus.BAD_REQUEST, "The form has no text.");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new RefusedException(
          HttpStatus.CONTENT_TOO_LARGE, "A text has at most " + LONGEST_TEXT + " characters.");
    }
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Which translation the writer has seen (RFC 9110, sections 13.1.1 and 13.1.2). */
  private static Optional<Fingerprint> seen(Context ctx) throws RefusedException {
    @Nullable String match = ctx.header(Header.IF_MATCH);
    if (match == null && "*".equals(ctx.header(Header.IF_NONE_MATCH))) {
      return Optional.empty();
    }
    Optional<Fingerprint> seen =
        Fingerprint.parse(String.valueOf(match).replaceFirst("^\"(.*)\"$", "$1"));
    if (seen.isEmpty()) {
      throw new RefusedException(
          HttpStatus.PRECONDITION_REQUIRED,
          "Say which text you saw: If-Match with its fingerprint, or If-None-Match: *.");
    }
    return seen;
  }

  private static @Nullable Word word(Context ctx) throws RefusedException {
    if (!"yes".equals(ctx.formParam("vouch"))) {
      return null;
    }
    String who = String.valueOf(ctx.formParam("who")).strip().replaceAll("\\p{Cntrl}+", " ");
    if (who.isEmpty() || who.equals("null") || who.length() > LONGEST_NAME) {
      throw new RefusedException(
          HttpStatus.BAD_REQUEST, "Who vouches? A name of 1 to " + LONGEST_NAME + " characters.");
    }
    Fingerprint english =
        Fingerprint.parse(String.valueOf(ctx.formParam("english")))
            .orElseThrow(
                () ->
                    new RefusedException(
                        HttpStatus.PRECONDITION_REQUIRED,
                        "Say which English you saw: english, with its fingerprint."));
    return new Word(new Voucher(Status.TRANSLATED, who, LocalDate.now(ZoneOffset.UTC)), english);
  }
}
