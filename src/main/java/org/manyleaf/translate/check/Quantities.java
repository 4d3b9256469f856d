package org.manyleaf.translate.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the numbers of a text and their units, in the digits of any script, with the separators of
 * one language (CLDR): 38.5, 38,5 and ٣٨٫٥ are the same, and so are -0.5 and −½. An argument counts
 * where a unit follows it.
 */
final class Quantities {

  /** Halves, quarters and their like, each a character of its own. */
  private static final String FRACTIONS = "\u00BC-\u00BE\u2150-\u215E";

  private static final String SPACES = " \u00A0\u202F\u2009";
  private static final String PERCENT = "%٪％";

  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\|\\d{2,3})*\\|\\d{3}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** How English writes numbers. */
  static final Quantities ENGLISH = new Quantities(ULocale.ENGLISH);

  private final char decimal;
  private final char grouping;
  private final Pattern chunk;

  Quantities(ULocale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    decimal = symbols.getDecimalSeparator();
    grouping = symbols.getGroupingSeparator();
    String spaces = decimal == '.' ? SPACES.substring(1) : SPACES;
    String marks = Pattern.quote(".,٫٬" + (SPACES.indexOf(grouping) < 0 ? grouping : ""));
    String number = "\\p{Nd}+(?:[" + marks + "]\\p{Nd}+|[" + spaces + "]\\p{Nd}{3}(?!\\p{Nd}))*";
    chunk =
        Pattern.compile(
            "\\{[^{}\\s]*}|(?<sign>(?<![\\p{L}\\p{M}\\p{Nd}.)}%٪°])[-\u2212])?(?:(?<run>"
                + number
                + ")(?:["
                + SPACES
                + "]?(?<more>["
                + FRACTIONS
                + "]))?|(?<part>["
                + FRACTIONS
                + "]))");
  }

  /** Whether a closer look is worth its time; most texts hold no number. */
  private static boolean hints(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c == '{' || (c >= '0' && c <= '9') : isNumeric(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.SURROGATE;
  }

  /** The quantities of a text without tags, in its order; arguments stand in braces. */
  List<Quantity> in(String text) {
    if (!hints(text)) {
      return List.of();
    }
    String plain = text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
    List<Quantity> found = new ArrayList<>();
    Matcher number = chunk.matcher(text);
    while (number.find()) {
      List<String> values = valuesIn(number);
      for (String value : values.subList(0, values.size() - 1)) {
        found.add(new Quantity(value, "", false));
      }
      Quantity last = measured(values.get(values.size() - 1), plain, number.start(), number.end());
      if (last.hasUnit() || !last.isArgument()) {
        found.add(last);
      }
    }
    return found;
  }

  /** The numbers of a chunk in their shortest form, or the argument it is. */
  private List<String> valuesIn(Matcher chunk) {
    if (chunk.group().startsWith("{")) {
      return List.of(chunk.group());
    }
    List<BigDecimal> values = new ArrayList<>();
    if (chunk.group("run") == null) {
      values.add(fraction(chunk.group("part")));
    } else {
      valuesOf(chunk.group("run")).forEach(value -> values.add(new BigDecimal(value)));
    }
    if (chunk.group("more") != null) {
      int last = values.size() - 1;
      values.set(last, values.get(last).add(fraction(chunk.group("more"))));
    }
    if (chunk.group("sign") != null) {
      values.set(0, values.get(0).negate());
    }
    return values.stream().map(Quantity::shortest).toList();
  }

  private static BigDecimal fraction(String sign) {
    return BigDecimal.valueOf(UCharacter.getUnicodeNumericValue(sign.codePointAt(0)))
        .setScale(3, RoundingMode.HALF_UP);
  }

  /** The numbers that a run of digits and separators stands for, in ASCII. */
  private List<String> valuesOf(String run) {
    String digits =
        run.codePoints()
            .mapToObj(c -> UCharacter.isDigit(c) ? "" + UCharacter.digit(c, 10) : kindOf(c))
            .collect(Collectors.joining());
    int point = digits.lastIndexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    if (isWhole(whole) && (point < 0 || digits.indexOf('|', point) < 0)) {
      return List.of(whole.replace("|", "") + (point < 0 ? "" : digits.substring(point)));
    }
    if (point < 0 && digits.indexOf('|') == digits.lastIndexOf('|')) {
      return List.of(digits.replace('|', '.'));
    }
    return List.of(digits.split("[.|]", -1));
  }

  private static boolean isWhole(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9') || GROUPED.matcher(text).matches();
  }

  /** A point for what parts the fraction, a bar for what groups digits. */
  private String kindOf(int separator) {
    return separator == '٫' || (separator == decimal && separator != '٬') ? "." : "|";
  }

  private Quantity measured(String value, String text, int start, int end) {
    StringBuilder unit = new StringBuilder();
    int at = end < text.length() && " -".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    Optional<Units.Spelling> spelling = Units.at(text, at);
    boolean symbol = spelling.isPresent() && spelling.get().symbol();
    boolean year = symbol && text.startsWith("г", at) && YEAR.matcher(value).matches();
    while (spelling.isPresent()) {
      unit.append(unit.isEmpty() ? "" : "/").append(spelling.get().unit());
      at += spelling.get().text().length();
      spelling =
          at < text.length() && text.charAt(at) == '/' ? Units.at(text, ++at) : Optional.empty();
    }
    if (unit.isEmpty() && start > 0 && PERCENT.indexOf(text.charAt(start - 1)) >= 0) {
      return new Quantity(value, "%", true);
    }
    return new Quantity(value, unit.toString(), symbol && !year);
  }
}
