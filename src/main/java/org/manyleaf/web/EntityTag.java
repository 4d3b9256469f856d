package org.manyleaf.web;

import org.jspecify.annotations.Nullable;

/** Entity tags and their comparison (RFC 9110, sections 8.8.3 and 13.1.2). */
final class EntityTag {

  private EntityTag() {}

  /** A strong entity tag. */
  static String strong(String opaque) {
    return "\"" + opaque + "\"";
  }

  /** Whether a client that sent this {@code If-None-Match} already has the representation. */
  static boolean matches(@Nullable String ifNoneMatch, String entityTag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String member : ifNoneMatch.split(",", -1)) {
      String candidate = member.strip();
      if (candidate.equals("*") || candidate.replaceFirst("^W/", "").equals(entityTag)) {
        return true;
      }
    }
    return false;
  }
}
