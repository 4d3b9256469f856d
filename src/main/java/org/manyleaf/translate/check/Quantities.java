package org.manyleaf.translate.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the numbers of a text and their units, in the digits of any script, with the separators of
 * one language (CLDR): 38.5, 38,5 and ٣٨٫٥ are the same.
 */
final class Quantities {

  private static final String SPACES = " \u00A0\u202F\u2009";
  private static final String PERCENT = "%٪％";
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\|\\d{2,3})*\\|\\d{3}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final char decimal;
  private final char grouping;
  private final Pattern chunk;

  Quantities(ULocale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    decimal = symbols.getDecimalSeparator();
    grouping = symbols.getGroupingSeparator();
    String spaces = decimal == '.' ? SPACES.substring(1) : SPACES;
    String marks = Pattern.quote(".,٫٬" + (SPACES.indexOf(grouping) < 0 ? grouping : ""));
    chunk =
        Pattern.compile(
            "\\p{Nd}+(?:[" + marks + "]\\p{Nd}+|[" + spaces + "]\\p{Nd}{3}(?!\\p{Nd}))*");
  }

  /** The quantities of a text without tags, in its order. */
  List<Quantity> in(String text) {
    String plain = text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
    List<Quantity> found = new ArrayList<>();
    Matcher number = chunk.matcher(text);
    while (number.find()) {
      List<String> values = valuesOf(number.group());
      for (String value : values.subList(0, values.size() - 1)) {
        found.add(new Quantity(new BigDecimal(value), "", false));
      }
      found.add(measured(values.get(values.size() - 1), plain, number.start(), number.end()));
    }
    return found;
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
      return new Quantity(new BigDecimal(value), "%", true);
    }
    return new Quantity(new BigDecimal(value), unit.toString(), symbol && !year);
  }
}
