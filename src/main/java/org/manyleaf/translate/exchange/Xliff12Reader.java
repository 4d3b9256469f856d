package org.manyleaf.translate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reads XLIFF 1.2 that came back; what other tools added to it does not disturb. */
final class Xliff12Reader {

  private static final Set<String> SETTLED = Set.of("translated", "signed-off", "final");
  private static final Set<String> REVIEWED = Set.of("signed-off", "final");

  private final XmlCursor xml;
  private final List<ReturnedUnit> units = new ArrayList<>();
  private boolean copies;

  private Xliff12Reader(XmlCursor xml) {
    this.xml = xml;
  }

  /**
   * Reads the text of a file.
   *
   * @throws ExchangeException if it is malformed, unsafe, or not of exactly one bundle
   */
  static ReturnedBundle read(String text) throws ExchangeException {
    XmlCursor.requireSafe(text);
    return new Xliff12Reader(XmlCursor.over(text)).bundle();
  }

  private ReturnedBundle bundle() throws ExchangeException {
    String bundle = "";
    String language = "";
    int files = 0;
    while (xml.nextElement()) {
      if (xml.name().equals("file")) {
        files++;
        bundle = xml.attribute("original");
        language = xml.attribute("target-language");
        copies = xml.attribute("product-name").equals(Xliff.COPYING_PRODUCT);
      } else if (xml.name().equals("trans-unit")) {
        unit();
      }
    }
    if (files != 1) {
      throw new ExchangeException("found " + files + " <file> elements; expected one");
    }
    return new ReturnedBundle(copies ? "xliff12-omegat" : "xliff12", language, bundle, units);
  }

  private void unit() throws ExchangeException {
    String place = xml.place();
    String key = xml.attribute("resname");
    boolean approved = xml.attribute("approved").equals("yes");
    SentMark mark = SentMark.parse(xml.attribute(Xliff.EXTENSION, Xliff.SENT));
    String source = "";
    String target = "";
    String state = "";
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "source" -> source = content();
          case "target" -> {
            state = xml.attribute("state");
            target = content();
          }
          default -> content();
        }
      }
      event = xml.next();
    }
    boolean copy = ReturnedUnit.isCopy(source, target);
    // An approval that was there before is no answer to what a tool says of the text now.
    boolean settled =
        SETTLED.contains(state)
            || (approved && mark.progress() != Progress.REVIEWED)
            || (!copy && (state.isEmpty() || copies));
    // Translate Toolkit approves whatever is translated: only with the state is it a review.
    boolean reviewed = approved && REVIEWED.contains(state);
    units.add(
        new ReturnedUnit(
            place, key, source, target, settled, mark.claim(reviewed, target), mark.target()));
  }

  /**
   * The text of this element, to its end. Marks of segments are seen through; of inline codes,
   * which no text of ours has, the tags stay, so that the text is not taken for whole.
   */
  private String content() throws ExchangeException {
    StringBuilder text = new StringBuilder();
    List<String> open = new ArrayList<>();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.add(xml.name());
        text.append(tag("<", xml.name()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (open.isEmpty()) {
          return text.toString();
        }
        text.append(tag("</", open.remove(open.size() - 1)));
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.text());
      }
    }
  }

  private static String tag(String start, String name) {
    return name.equals("mrk") ? "" : start + name + ">";
  }
}
