package org.manyleaf.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What absolute addresses of this site begin with, if the operator has said it; without it pages
 * name each other by path, which is right on any host.
 *
 * @param origin scheme and authority without a slash at the end: {@code https://manyleaf.example}
 */
public record BaseUrl(Optional<String> origin) {

  /** No base address: links by path. */
  public static final BaseUrl NONE = new BaseUrl(Optional.empty());

  /** Reads a base address; empty if it is not an http(s) origin without path, query or user. */
  public static Optional<BaseUrl> parse(String text) {
    try {
      return Optional.of(new URI(text))
          .filter(BaseUrl::isOrigin)
          .map(uri -> new BaseUrl(Optional.of(uri.getScheme() + "://" + uri.getRawAuthority())));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isOrigin(URI uri) {
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    boolean bare =
        uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
    boolean rooted = uri.getRawPath() == null || uri.getRawPath().matches("/?");
    return web && uri.getHost() != null && bare && rooted;
  }

  /** A path as an address: absolute if the base is known. */
  public String resolve(String path) {
    return origin.orElse("") + path;
  }
}
