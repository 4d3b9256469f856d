package org.manyleaf.translate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manyleaf.bundle.MadeLanguage;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;

/**
 * A language nobody speaks, made from the English, in which words that are not in a bundle, texts
 * without room and sides that were not mirrored stand out. Arguments, selectors, tags and character
 * references stay whole.
 */
public enum PseudoLocale {
  /** English with accents, 40 % longer, in brackets. */
  ACCENTED("en-XA", "åƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"),
  /** English in Arabic letters, so that it really runs from right to left. */
  MIRRORED("ar-XB", "ابچدهفگحیجکلمنوپقرستعڤثخيزابچدهفگحیجکلمنوپقرستعڤثخيز");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final Pattern UNTOUCHED = Pattern.compile("<[^>]*>|&[#\\w]+;");
  private static final double LONGER = 0.4;
  private static final String FILLER = " łöŕéɱ îþšûɱ đöļöŕ šîţ åɱéţ";

  private final String tag;
  private final String alphabet;

  PseudoLocale(String tag, String alphabet) {
    this.tag = tag;
    this.alphabet = alphabet;
  }

  /** The language it passes for. */
  Language language() {
    return Language.of(tag);
  }

  /** All of them, to be read like languages. */
  public static List<MadeLanguage> made() {
    return Stream.of(values()).map(l -> new MadeLanguage(l.language(), l::of, l::word)).toList();
  }

  /** A bundle of every unit that is to be translated. */
  String bundle(List<Unit> units) {
    StringBuilder text = new StringBuilder("# Made from the English; not to be edited.\n");
    for (Unit unit : units) {
      text.append(unit.key()).append(" = ").append(of(unit.source().value())).append('\n');
    }
    return text.toString();
  }

  /**
   * A pattern in this language.
   *
   * @throws IllegalArgumentException if the English is no ICU message
   */
  String of(String english) {
    try {
      String changed = Message.parse(english, Languages.SOURCE).rewritten(new Walk()::rewrite);
      return this == ACCENTED ? "[" + changed + filler(english) + "]" : changed;
    } catch (MessageSyntaxException malformed) {
      throw new IllegalArgumentException(malformed.getMessage(), malformed);
    }
  }

  private String word(String english) {
    return new Walk().rewrite(english);
  }

  private static String filler(String english) {
    int wanted = (int) Math.ceil(UNTOUCHED.matcher(english).replaceAll("").length() * LONGER);
    return FILLER.repeat(wanted / FILLER.length() + 1).substring(0, wanted).stripTrailing();
  }

  /** Walks over the runs of one message; an argument may stand inside a tag, between two runs. */
  private final class Walk {

    private boolean inTag;

    String rewrite(String run) {
      StringBuilder out = new StringBuilder();
      boolean inReference = false;
      for (int i = 0; i < run.length(); i++) {
        char c = run.charAt(i);
        inTag = c == '<' || (inTag && c != '>');
        inReference = c == '&' || (inReference && c != ';' && c != ' ');
        int at = inTag || inReference ? -1 : LETTERS.indexOf(c);
        out.append(at < 0 ? c : alphabet.charAt(at));
      }
      return out.toString();
    }
  }
}
