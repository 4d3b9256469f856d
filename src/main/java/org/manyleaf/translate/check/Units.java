package org.manyleaf.translate.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How units of measurement are written in the languages of patient information. */
final class Units {

  /** Unit, symbols, words; an underscore is a space. */
  private static final String TABLE =
      """
      mg   | mg мг مجم ملغ ملجم ملغم मिग्रा मि.ग्रा. มก. มก 毫克 | milligram milligrams miligramo miligramos milligramme milligrammes миллиграмм миллиграмма миллиграммов ملليغرام ملغرام ملليجرام ميليغرام मिलीग्राम มิลลิกรัม miligram
      g    | g г غ جم غم ग्रा 克 | gram grams gramo gramos gramme grammes грамм грамма граммов غرام غراما جرام ग्राम กรัม
      kg   | kg кг كجم كغ كغم किग्रा กก. กก 千克 公斤 | kilogram kilograms kilogramo kilogramos kilo kilos kilogramme kilogrammes килограмм килограмма килограммов كيلوغرام كيلوجرام किलोग्राम किलो กิโลกรัม
      µg   | µg μg mcg мкг مكغ مكجم ميكروغ माइक्रोग्रा มคก. มคก 微克 | microgram micrograms microgramo microgramos microgramme microgrammes микрограмм микрограмма микрограммов ميكروغرام ميكروجرام माइक्रोग्राम ไมโครกรัม mikrogram
      ml   | ml mL мл مل मिली มล. มล 毫升 | milliliter milliliters millilitre millilitres mililitro mililitros миллилитр миллилитра миллилитров ملليلتر مليلتر ميليلتر मिलीलीटर มิลลิลิตร mililitre
      dl   | dl dL дл ดล. 分升 | deciliter decilitre decilitro décilitre
      l    | l L л ل लि ล. 升 | liter liters litre litres litro litros литр литра литров لتر لترات लीटर ลิตร
      cm   | cm см سم सेमी ซม. ซม 厘米 | centimeter centimeters centimetre centimetres centímetro centímetros centimètre centimètres сантиметр сантиметра сантиметров سنتيمتر सेंटीमीटर เซนติเมตร santimetre
      mm   | mm мм مم मिमी มม. มม 毫米 | millimeter millimeters millimetre millimetres milímetro milímetros millimètre millimètres миллиметр миллиметра миллиметров مليمتر मिलीमीटर มิลลิเมตร milimetre
      °C   | °C ℃ ºC °_C °م °С | degrees_Celsius grados_Celsius degrés_Celsius градусов_Цельсия درجة_مئوية درجات_مئوية डिग्री_सेल्सियस 摄氏度 องศาเซลเซียส °ซ derece
      °F   | °F ℉ ºF °_F °ف | degrees_Fahrenheit grados_Fahrenheit degrés_Fahrenheit градусов_Фаренгейта درجة_فهرنهايت डिग्री_फ़ारेनहाइट 华氏度 องศาฟาเรนไฮต์
      %    | % ٪ ％ ﹪ | percent per_cent por_ciento pour_cent процент процента процентов بالمئة بالمائة في_المئة في_المائة प्रतिशत फीसदी เปอร์เซ็นต์
      mmol | mmol ммоль مليمول ملمول मिमोल 毫摩尔 มิลลิโมล | millimoles milimoles
      IU   | IU UI МЕ ME ÜÜ وحدة_دولية 国际单位 หน่วยสากล आईयू | ยูนิต unidades_internacionales unités_internationales международных_единиц وحدات_دولية
      mmHg | mmHg mm_Hg мм_рт._ст. مم_زئبق 毫米汞柱 มม.ปรอท | millimetres_of_mercury
      h    | h hr hrs ч ч. 小时 ชม. ชม sa | hour hours hora horas heure heures час часа часов ساعة ساعات घंटे घंटा घंटों 个小时 ชั่วโมง saat
      min  | min мин мин. 分钟 dk dk. | minute minutes minuto minutos минута минуту минуты минут دقيقة دقائق मिनट นาที dakika
      """;

  private static final Pattern SPACE = Pattern.compile(" +");

  private static final List<Spelling> SPELLINGS =
      TABLE.lines().flatMap(line -> spellings(line).stream()).sorted(longestFirst()).toList();

  private Units() {}

  /**
   * A way to write a unit.
   *
   * @param text as it is written
   * @param unit the unit, in its international symbol
   * @param symbol whether it is a symbol, which translations have to keep, and not a word
   */
  record Spelling(String text, String unit, boolean symbol) {

    private boolean standsAt(String text, int start) {
      if (!text.startsWith(this.text, start)) {
        return false;
      }
      int end = start + this.text.length();
      return end == text.length() || !continues(text, end);
    }

    /** Whether what follows belongs to the same word. */
    private boolean continues(String text, int end) {
      int last = this.text.codePointBefore(this.text.length());
      int next = text.codePointAt(end);
      if (unit.equals("l") && (next == '\'' || next == '’')) {
        return true;
      }
      UnicodeScript script = UnicodeScript.of(last);
      boolean spaced = script != UnicodeScript.HAN && script != UnicodeScript.THAI;
      boolean letter = Character.isLetter(next) && UnicodeScript.of(next) == script;
      return Character.isLetterOrDigit(last) && spaced && (letter || isMark(next));
    }

    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
  }

  /** The spelling that stands at a place of a text whose spaces are all U+0020. */
  static Optional<Spelling> at(String text, int start) {
    return SPELLINGS.stream().filter(spelling -> spelling.standsAt(text, start)).findFirst();
  }

  private static Comparator<Spelling> longestFirst() {
    return Comparator.comparing((Spelling spelling) -> spelling.text().length()).reversed();
  }

  private static List<Spelling> spellings(String line) {
    String[] cells = line.split("\\|", 3);
    String unit = cells[0].strip();
    List<Spelling> spellings = new ArrayList<>();
    for (int i = 1; i < cells.length; i++) {
      for (String text : SPACE.split(cells[i].strip(), -1)) {
        spellings.add(new Spelling(text.replace('_', ' '), unit, i == 1));
      }
    }
    return spellings;
  }
}
