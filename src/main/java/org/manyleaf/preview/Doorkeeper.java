package org.manyleaf.preview;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets in the person at this machine who was given the address, and nobody else: not another page
 * in the same browser (Fetch Metadata, {@code Origin}), not a name that was made to point here (DNS
 * rebinding), not another user of the machine.
 */
final class Doorkeeper {

  /** The header that brings the token of a page with every change. */
  static final String CSRF = "X-CSRF-Token";

  /** Where the printed address leads. */
  static final String START = "/preview/start";

  private static final int LARGEST_BODY = 256 * 1024;
  private static final int UNTIL_THE_BROWSER_ENDS = -1;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Session session;
  private final IntSupplier port;

  Doorkeeper(Session session, IntSupplier port) {
    this.session = session;
    this.port = port;
  }

  /** Passes a request on, or refuses it. */
  void check(Context ctx) throws RefusedException {
    if (!hosts().contains(String.valueOf(ctx.header(Header.HOST)))) {
      throw new RefusedException(
          HttpStatus.MISDIRECTED_REQUEST, "This is not the host you asked for.");
    }
    boolean reading = READING.contains(ctx.req().getMethod());
    checkOrigin(ctx, reading);
    if (ctx.path().equals(START)) {
      return;
    }
    if (!Session.matches(session.cookie(), ctx.cookie(cookieName()))) {
      throw new RefusedException(
          HttpStatus.FORBIDDEN,
          "Open the address that 'manyleaf preview' printed when it started, with its token.");
    }
    if (!reading) {
      checkChange(ctx);
    }
  }

  private void checkOrigin(Context ctx, boolean reading) throws RefusedException {
    @Nullable String site = ctx.header("Sec-Fetch-Site");
    boolean sameSite =
        site == null || site.equals("same-origin") || (reading && "none".equals(site));
    @Nullable String origin = ctx.header(Header.ORIGIN);
    boolean sameOrigin =
        origin == null ? reading : origin.equals("http://" + ctx.header(Header.HOST));
    if (!sameSite || !sameOrigin) {
      throw new RefusedException(HttpStatus.FORBIDDEN, "Another page may not ask for this.");
    }
  }

  private void checkChange(Context ctx) throws RefusedException {
    if (!Session.matches(session.csrf(), ctx.header(CSRF))) {
      throw new RefusedException(HttpStatus.FORBIDDEN, "The token of the page is missing.");
    }
    if (ctx.req().getContentLengthLong() > LARGEST_BODY) {
      throw new RefusedException(
          HttpStatus.CONTENT_TOO_LARGE, "At most " + LARGEST_BODY + " bytes can be sent.");
    }
    String type = String.valueOf(ctx.contentType());
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      throw new RefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A form was expected.");
    }
  }

  private Set<String> hosts() {
    return Set.of("127.0.0.1:" + port.getAsInt(), "localhost:" + port.getAsInt());
  }

  /** Cookies do not know ports; two previews at once must not take each other's. */
  private String cookieName() {
    return "manyleaf-preview-" + port.getAsInt();
  }

  /** Gives the cookie for the token, and sends the browser where no token is in the address. */
  void letIn(Context ctx) throws RefusedException {
    if (!Session.matches(session.token(), ctx.queryParam("token"))) {
      throw new RefusedException(
          HttpStatus.FORBIDDEN, "This token is not the one of the preview that runs now.");
    }
    ctx.cookie(
        new Cookie(
            cookieName(),
            session.cookie(),
            "/",
            UNTIL_THE_BROWSER_ENDS,
            false,
            true,
            null,
            SameSite.STRICT));
    ctx.redirect(PreviewAddress.DASHBOARD, HttpStatus.SEE_OTHER);
  }

  /** The most that is read of the body of a request, in bytes. */
  static long largestBody() {
    return LARGEST_BODY;
  }

  /** A request that is not served. */
  static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    RefusedException(HttpStatus status, String message) {
      super(message);
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }

  /**
   * What a browser may do with an answer (Content Security Policy Level 3).
   *
   * @param style what the policy must allow for styles
   * @param embedder who may show it in a frame
   */
  static void secure(Context ctx, String style, String embedder) {
    Map.of(
            "Content-Security-Policy",
            String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src " + style,
                "img-src 'self'",
                "connect-src 'self'",
                "frame-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors " + embedder,
                "require-trusted-types-for 'script'",
                "trusted-types preview"),
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin")
        .forEach(ctx::header);
  }
}
