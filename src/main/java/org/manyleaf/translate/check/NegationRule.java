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
      Map.ofEntries(
          Map.entry(
              "es",
              new Negation(
                  NO_LOOKALIKES,
                  words("no|ni|nunca|jamás|sin|nadie|nada|ningún|ninguno|ninguna|tampoco"))),
          Map.entry(
              "fr",
              new Negation(
                  NO_LOOKALIKES,
                  words("ne|n['’]\\p{L}+|pas|sans|jamais|aucune?|rien|ni|non|nulle?|plus que"))),
          Map.entry(
              "ru",
              new Negation(
                  words(
                      "(?:недел|необходим|некотор|нескольк|немног|непосредств|недавн|небо|нерв)\\p{L}*"),
                  words("нет|ни|без|ник\\p{L}+|ничт\\p{L}+|ничего|нельзя|не\\p{L}*"))),
          Map.entry(
              "ar",
              new Negation(
                  NO_LOOKALIKES,
                  words(
                      "[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|ما من|دون|بدون|بلا|[لب]?غير|عدم|[لب]عدم|ألا|أبدا)"))),
          Map.entry(
              "hi",
              new Negation(
                  NO_LOOKALIKES,
                  words("नहीं|न|ना|मत|बिना|बग़ैर|बगैर|कभी नहीं|बे\\p{L}[\\p{L}\\p{M}]+"))),
          Map.entry(
              "zh",
              new Negation(
                  Pattern.compile("不同|不断|不斷|不仅|不僅|非常|未来|未來|无论|無論|没收|沒收"),
                  Pattern.compile("[不没沒未无無非勿莫否免]|请别|請別|别再|別再|禁止"))),
          Map.entry(
              "th",
              new Negation(
                  Pattern.compile("อย่าง|ไม่ว่า"),
                  Pattern.compile("ไม่|ห้าม|อย่า|ปราศจาก|ไร้|มิได้|มิใช่|เปล่า"))),
          Map.entry(
              "tr",
              new Negation(
                  words("tamam\\p{L}*"),
                  words(
                      "değil\\p{L}*|yok|yoktur|hiç|hiçbir\\p{L}*|asla|ne|\\p{L}{2,}s[ıiuü]z\\p{L}*"
                          + "|\\p{L}+m[ae](?:z|d[ıi]|m[ıiae]|y[ae]n|d[ae]n|y[ıi]n|y[ae]c)\\p{L}*"
                          + "|\\p{L}+m[ıiuü]yor\\p{L}*"))),
          Map.entry(
              "de",
              new Negation(
                  NO_LOOKALIKES,
                  words("nicht|kein\\p{L}*|nie|niemals|ohne|niemand\\p{L}*|nichts|weder"))),
          Map.entry(
              "it",
              new Negation(NO_LOOKALIKES, words("non|né|mai|senza|nessun\\p{L}*|niente|nulla"))),
          Map.entry(
              "pt",
              new Negation(
                  NO_LOOKALIKES,
                  words("não|nem|nunca|jamais|sem|ninguém|nada|nenhum\\p{L}*|deix\\p{L}+ de"))),
          Map.entry(
              "ro",
              new Negation(
                  NO_LOOKALIKES,
                  words(
                      "nu|n|nici|niciodată|fără|nimeni|nimic|nicio\\p{L}*|niciun\\p{L}*|ne\\p{L}{4,}"))),
          Map.entry(
              "pl",
              new Negation(
                  NO_LOOKALIKES, words("nie|ani|nigdy|bez|nikt|nic|żad\\p{L}*|nie\\p{L}+"))),
          Map.entry(
              "uk",
              new Negation(
                  NO_LOOKALIKES,
                  words("не|ні|ніколи|без|ніхто|ніч\\p{L}*|жод\\p{L}*|немає|неможливо"))),
          Map.entry("id", new Negation(NO_LOOKALIKES, words("tidak|bukan|tanpa|belum|jangan|tak"))),
          Map.entry("vi", new Negation(NO_LOOKALIKES, words("không|chưa|chẳng|đừng"))),
          Map.entry("fil", new Negation(NO_LOOKALIKES, words("hindi|wala\\p{L}*|huwag"))),
          Map.entry(
              "he",
              new Negation(
                  NO_LOOKALIKES, words("[ושהכלב]{0,2}(?:לא|אין|אינ\\p{L}+|בלי|ללא|אל|אף|טרם)"))),
          Map.entry(
              "ja", new Negation(NO_LOOKALIKES, Pattern.compile("ない|なく|なか|なけ|ません|ずに|ず、|なし|無|未|不"))),
          Map.entry("ko", new Negation(NO_LOOKALIKES, Pattern.compile("않|없|못|아니|아닙|아닌|말고|마십|마세"))),
          Map.entry(
              "bn",
              new Negation(
                  NO_LOOKALIKES, words("না|নয়|নেই|নি|ছাড়া|বিনা|\\p{L}[\\p{L}\\p{M}]*নি"))));

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
