package org.manyleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyleaf.I18nCopy;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Direction;
import org.manyleaf.language.Language;
import org.manyleaf.language.Message;
import org.manyleaf.language.MessageSyntaxException;

/** Languages nobody speaks: what they change and what they leave alone. */
public class PseudoLocaleTest {

  @Test
  void accentsTheWordsAndNothingElse() {
    assertThat(PseudoLocale.ACCENTED.of("See <a href=\"{link_x}\">this</a> &amp; that"))
        .startsWith("[Šéé <a href=\"{link_x}\">ţĥîš</a> &amp; ţĥåţ łö")
        .endsWith("]");
    assertThat(PseudoLocale.ACCENTED.of("{n, plural, one {# word} other {# words}} of {who}"))
        .startsWith("[{n, plural, one {# ŵöŕđ} other {# ŵöŕđš}} öƒ {who}");
    assertThat(PseudoLocale.ACCENTED.of("the patient's '{'literal'}'"))
        .startsWith("[ţĥé þåţîéñţ'š '{'ļîţéŕåļ'}'");
  }

  @Test
  void isFortyPercentLonger() {
    String english = "Multiple myeloma is a complex condition that often requires management.";
    assertThat(PseudoLocale.ACCENTED.of(english).length())
        .isBetween((int) (english.length() * 1.35), (int) (english.length() * 1.45) + 3);
  }

  @Test
  void runsFromRightToLeft() {
    assertThat(PseudoLocale.MIRRORED.language().direction()).isEqualTo(Direction.RTL);
    assertThat(PseudoLocale.MIRRORED.of("Go to {site}")).isEqualTo("گو تو {site}");
  }

  @Test
  void keepsTheArgumentsOfEveryRealText() throws MessageSyntaxException {
    for (BundleFolder folder : BundleFolder.articles(I18nCopy.REAL, problem -> {})) {
      check(folder);
    }
    check(BundleFolder.site(Path.of("i18n")));
  }

  private static void check(BundleFolder folder) throws MessageSyntaxException {
    for (Unit unit : BundlePair.read(folder, Language.of("fr")).units()) {
      for (PseudoLocale locale : PseudoLocale.values()) {
        Set<String> arguments =
            Message.parse(locale.of(unit.source().value()), locale.language()).arguments();
        assertThat(arguments)
            .isEqualTo(Message.parse(unit.source().value(), Language.of("en")).arguments());
      }
    }
  }

  /** Writes both pseudo-locales into a copy of the bundles. */
  public static void addTo(I18nCopy bundles) throws java.io.IOException {
    for (PseudoLocale locale : PseudoLocale.values()) {
      bundles.append("languages.tsv", locale.language().tag() + "\tpublished\t-\t-");
      for (String folder : new String[] {"site", I18nCopy.MYELOMA}) {
        BundlePair pair =
            BundlePair.read(new BundleFolder(bundles.path(), folder), locale.language());
        bundles.write(
            folder + "/" + locale.language().tag() + ".properties", locale.bundle(pair.units()));
      }
    }
  }
}
