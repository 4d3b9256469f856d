package org.manyleaf.web;

import io.javalin.http.Context;
import java.util.Map;
import org.manyleaf.page.Stylesheet;

/**
 * The headers of every answer: what a browser may do with it (Content Security Policy Level 3, and
 * the headers OWASP recommends).
 */
final class SecurityHeaders {

  /** Which websites may load an answer; the API opens it to all. */
  static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

  private final Map<String, String> headers;

  /**
   * Allows the one stylesheet and our own scripts, and nothing else.
   *
   * @param stylesheet the style that stands in every page
   */
  SecurityHeaders(Stylesheet stylesheet) {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "style-src " + stylesheet.cspSource(),
            "script-src 'self'",
            "img-src 'self'",
            // A browser's own tools fetch robots.txt from inside the page.
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");
    headers =
        Map.of(
            "Content-Security-Policy",
            policy,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp",
            RESOURCE_POLICY,
            "same-origin");
  }

  void addTo(Context ctx) {
    headers.forEach(ctx::header);
  }
}
