package org.manyleaf.translate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** Reads XLIFF 2.x that came back; it must be valid to the last rule that Okapi can check. */
final class Xliff21Reader {

  private final List<ReturnedUnit> units = new ArrayList<>();
  private String bundle = "";
  private String language = "";
  private int files;

  private Xliff21Reader() {}

  /**
   * Reads the text of a file.
   *
   * @throws ExchangeException if it is invalid, unsafe, or not of exactly one bundle
   */
  static ReturnedBundle read(String text) throws ExchangeException {
    XmlCursor.requireSafe(text);
    Xliff21Reader reader = new Xliff21Reader();
    try (XLIFFReader xliff = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      xliff.open(text);
      while (xliff.hasNext()) {
        reader.take(xliff.next());
      }
    } catch (RuntimeException invalid) {
      // Okapi has one type for what it expects and several for what surprises it.
      throw new ExchangeException("not valid XLIFF 2: " + inWords(invalid));
    }
    if (reader.files != 1) {
      throw new ExchangeException("found " + reader.files + " <file> elements; expected one");
    }
    return new ReturnedBundle("xliff21", reader.language, reader.bundle, reader.units);
  }

  private static String inWords(RuntimeException invalid) {
    return String.valueOf(invalid.getMessage())
        .replaceFirst("Error lineNumber: (\\d+); columnNumber: \\d+;", "line $1:");
  }

  private void take(Event event) {
    if (event.isStartXliff()) {
      language = Optional.ofNullable(event.getStartXliffData().getTargetLanguage()).orElse("");
    } else if (event.isStartFile()) {
      files++;
      bundle = Optional.ofNullable(event.getStartFileData().getOriginal()).orElse("");
    } else if (event.isUnit()) {
      take(event.getUnit());
    }
  }

  private void take(Unit unit) {
    SentMark mark = SentMark.parse(extension(unit));
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    for (Part part : unit) {
      source.append(plain(part.getSource()));
      if (part.hasTarget()) {
        target.append(plain(part.getTarget()));
      } else if (!part.isSegment()) {
        // What stands between segments is the same in both languages unless the file says more.
        target.append(plain(part.getSource()));
      }
    }
    boolean settled = true;
    boolean reviewed = true;
    for (Segment segment : unit.getSegments()) {
      settled &= isSettled(segment);
      reviewed &= segment.getState().compareTo(TargetState.REVIEWED) >= 0;
    }
    units.add(
        new ReturnedUnit(
            "unit " + unit.getId(),
            Optional.ofNullable(unit.getName()).orElse(""),
            source.toString(),
            target.toString(),
            settled,
            mark.claim(reviewed, target.toString()),
            mark.target()));
  }

  private static String extension(Unit unit) {
    String value =
        unit.hasExtAttribute() ? unit.getExtAttributeValue(Xliff.EXTENSION, Xliff.SENT) : "";
    return Optional.ofNullable(value).orElse("");
  }

  private static boolean isSettled(Segment segment) {
    boolean ours =
        Optional.ofNullable(segment.getSubState()).orElse("").startsWith(Xliff.SUB_STATE);
    return switch (segment.getState()) {
      case INITIAL -> false;
      case TRANSLATED -> !ours;
      case REVIEWED, FINAL -> true;
    };
  }

  /** Without marks; with the tags of codes, so that the text is not taken for whole. */
  private static String plain(Fragment fragment) {
    StringBuilder text = new StringBuilder();
    for (Object piece : fragment) {
      if (piece instanceof String words) {
        text.append(words);
      } else if (piece instanceof CTag code) {
        text.append(
            switch (code.getTagType()) {
              case OPENING -> "<code>";
              case CLOSING -> "</code>";
              case STANDALONE -> "<code></code>";
            });
      }
    }
    return text.toString();
  }
}
