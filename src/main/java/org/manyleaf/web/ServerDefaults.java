package org.manyleaf.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What every HTTP server of this house does alike: quiet, without surprises. */
public final class ServerDefaults {

  /** In bytes, all header fields together; twice what browsers with long wish lists send. */
  private static final int LARGEST_HEADER = 16 * 1024;

  private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

  private ServerDefaults() {}

  /** Sets a server up, before its routes. */
  public static void apply(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.generateEtags = false;
    config.router.ignoreTrailingSlashes = false;
    config.jetty.modifyHttpConfiguration(ServerDefaults::harden);
  }

  private static void harden(HttpConfiguration http) {
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.addCustomizer((request, responseHeaders) -> new PlainMethod(request));
  }

  /** A request whose method nobody can override: Javalin would obey the header. */
  private static final class PlainMethod extends Request.Wrapper {
    PlainMethod(Request request) {
      super(request);
    }

    @Override
    public HttpFields getHeaders() {
      HttpFields headers = super.getHeaders();
      return headers.contains(METHOD_OVERRIDE)
          ? HttpFields.build(headers).remove(METHOD_OVERRIDE).asImmutable()
          : headers;
    }
  }
}
