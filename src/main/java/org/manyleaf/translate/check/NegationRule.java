package org.manyleaf.translate.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The English says no and the translation has no word for it. Translations often say it in another
 * way ("stops working"), so this is a hint; it knows the languages of the site alone.
 */
final class NegationRule implements TextRule {

  private static final Pattern ENGLISH =
      words("no|not|never|without|cannot|nobody|none|nothing|neither|nor|\\p{L}+n['’]t");

  /** Words that only look like a negation, and what is one. */
  private record Negation(Pattern lookalikes, Pattern words) {
    boolean isIn(String text) {
      return words.matcher(lookalikes.matcher(text).replaceAll(" ")).find();
    }
  }

  private static final Pattern NO_LOOKALIKES = Pattern.compile("(?!)");

  private static final Map<String, Negation> NEGATIONS =
      Map.of(
          "es",
          new Negation(
              NO_LOOKALIKES,
              words("no|ni|nunca|jamás|sin|nadie|nada|ningún|ninguno|ninguna|tampoco")),
          "fr",
          new Negation(
              NO_LOOKALIKES,
              words("ne|n['’]\\p{L}+|pas|sans|jamais|aucune?|rien|ni|non|nulle?|plus que")),
          "ru",
          new Negation(
              words(
                  "(?:недел|необходим|некотор|нескольк|немног|непосредств|недавн|небо|нерв)\\p{L}*"),
              words("нет|ни|без|ник\\p{L}+|ничт\\p{L}+|ничего|нельзя|не\\p{L}*")),
          "ar",
          new Negation(
              NO_LOOKALIKES,
              words(
                  "[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|ما من|دون|بدون|بلا|[لب]?غير|عدم|[لب]عدم|ألا|أبدا)")),
          "hi",
          new Negation(
              NO_LOOKALIKES,
              words("नहीं|न|ना|मत|बिना|बग़ैर|बगैर|कभी नहीं|बे\\p{L}[\\p{L}\\p{M}]+")),
          "zh",
          new Negation(
              Pattern.compile("不同|不断|不仅|非常|未来|无论|没收"), Pattern.compile("[不没未无非勿莫否免]|请别|别再|禁止")),
          "th",
          new Negation(
              Pattern.compile("อย่าง|ไม่ว่า"),
              Pattern.compile("ไม่|ห้าม|อย่า|ปราศจาก|ไร้|มิได้|มิใช่|เปล่า")),
          "tr",
          new Negation(
              words("tamam\\p{L}*"),
              words(
                  "değil\\p{L}*|yok|yoktur|hiç|hiçbir\\p{L}*|asla|ne|\\p{L}{2,}s[ıiuü]z\\p{L}*"
                      + "|\\p{L}+m[ae](?:z|d[ıi]|m[ıiae]|y[ae]n|d[ae]n|y[ıi]n|y[ae]c)\\p{L}*"
                      + "|\\p{L}+m[ıiuü]yor\\p{L}*")));

  private static final Pattern ARABIC_VOWELS = Pattern.compile("[\\u064B-\\u0652\\u0670]");

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public String id() {
    return "negation";
  }

  @Override
  public String what() {
    return "The English has a negation, the translation has none.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    Optional<Negation> negation = Optional.ofNullable(NEGATIONS.get(texts.code()));
    if (negation.isEmpty()
        || texts.english().words().stream().noneMatch(words -> ENGLISH.matcher(words).find())) {
      return List.of();
    }
    String target = ARABIC_VOWELS.matcher(String.join("\n", texts.target().words())).replaceAll("");
    return !target.isBlank() && !negation.get().isIn(target)
        ? List.of(
            Complaint.info(
                "no word of negation",
                "one, as the English says no, not, never or without",
                "make sure that the translation does not say the opposite"))
        : List.of();
  }
}
