package org.manyleaf.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which content codings a client takes (RFC 9110, section 12.5.3). */
final class ContentCoding {

  private ContentCoding() {}

  /** Whether gzip may be sent: it or {@code *} is named, and not with {@code q=0}. */
  static boolean acceptsGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    double gzip = -1;
    double any = -1;
    for (String member : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = member.split(";", -1);
      String coding = parts[0].strip();
      double weight = weightOf(parts);
      if (coding.equals("gzip") || coding.equals("x-gzip")) {
        gzip = weight;
      } else if (coding.equals("*")) {
        any = weight;
      }
    }
    return gzip >= 0 ? gzip > 0 : any > 0;
  }

  /** The weight; a malformed one refuses the coding, which is always safe. */
  private static double weightOf(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        return parameter.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")
            ? Double.parseDouble(parameter.substring(2))
            : 0;
      }
    }
    return 1;
  }
}
