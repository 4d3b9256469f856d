package org.manyleaf.page;

import java.net.URI;
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

  /**
   * Reads a base address.
   *
   * @throws IllegalArgumentException if it is not an http(s) origin without path, query or user
   */
  public static BaseUrl of(String text) {
    URI uri = URI.create(text);
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    boolean bare =
        uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
    boolean rooted = uri.getRawPath() == null || uri.getRawPath().matches("/?");
    if (!web || uri.getHost() == null || !bare || !rooted) {
      throw new IllegalArgumentException("not an address like https://example.org");
    }
    return new BaseUrl(Optional.of(uri.getScheme() + "://" + uri.getRawAuthority()));
  }

  /** A path as an address: absolute if the base is known. */
  public String resolve(String path) {
    return origin.orElse("") + path;
  }
}
