package org.manyleaf.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How dates and numbers read in a language: its own calendar (Buddhist years in Thai), order, words
 * and digits, as CLDR has them.
 *
 * @param language whose conventions these are
 */
public record ValueFormat(Language language) {

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** A date in words: {@code 24 November 2026}, {@code 24 พฤศจิกายน 2569}. */
  public String date(LocalDate date) {
    ULocale own = language.conventions();
    String written = date(date, own);
    // CLDR lacks the name of the era in some calendars, such as the Persian one in Pashto.
    return LATIN.matcher(written).find() && !language.script().equals("Latn")
        ? date(date, own.setKeywordValue("calendar", "gregorian"))
        : written;
  }

  private static String date(LocalDate date, ULocale locale) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** Names in a row, with the language's own commas and "and". */
  public String list(List<String> names) {
    return ListFormatter.getInstance(language.conventions()).format(names);
  }

  /**
   * A share in percent, rounded down so that only all of it is 100 %.
   *
   * @param part how many, at least 0
   * @param whole of how many; 0 counts as nothing missing
   */
  public String percent(int part, int whole) {
    double share = whole == 0 ? 1 : Math.floor(part * 100.0 / whole) / 100;
    return NumberFormat.getPercentInstance(language.conventions()).format(share);
  }
}
