package org.manyleaf;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What CLDR and Unicode say of the writing of a language, without asking our own code. */
public final class Scripts {

  /** Languages here that are written from right to left. */
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "ur", "ps", "he");

  private Scripts() {}

  /** The scripts of a language (UScript codes of its letters). */
  public static Set<Integer> of(String tag) {
    if (tag.startsWith("zh")) {
      return Set.of(UScript.HAN);
    }
    int[] codes = UScript.getCode(ULocale.forLanguageTag(tag));
    return codes == null
        ? Set.of()
        : Arrays.stream(codes).boxed().collect(Collectors.toUnmodifiableSet());
  }

  /** The direction of a language, as HTML says it. */
  public static String direction(String tag) {
    return RIGHT_TO_LEFT.contains(tag) ? "rtl" : "ltr";
  }
}
