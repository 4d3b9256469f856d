package org.manyleaf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyleaf.language.Language;

/** The one door for markup. */
class SafeTextTest {

  private static final Link ACS =
      new Link("acs", URI.create("https://www.cancer.org/"), Language.of("en"));
  private static final List<Link> LINKS = List.of(ACS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='java&#x0A;script:alert(1)'>x</a>",
        "<a href='JaVaScRiPt:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='//evil.example'>x</a>",
        "<a href='https://evil.example/'>x</a>",
        "<a href='https://www.cancer.org/' onclick='alert(1)'>x</a>",
        "<a href='https://www.cancer.org/' target='_blank'>x</a>",
        "<a href='https://www.cancer.org.evil.example/'>x</a>",
        "<em style='position:fixed;inset:0'>x</em>",
        "<em class='notice'>x</em>",
        "<em id='site-text'>x</em>",
        "<span lang='en' onmouseover='alert(1)'>x</span>",
        "<abbr title='x' tabindex='0'>x</abbr>",
        "<form action='//evil.example'><input name='q'></form>",
        "<meta http-equiv='refresh' content='0;url=//evil.example'>",
        "<base href='//evil.example/'>",
        "<link rel='stylesheet' href='//evil.example/x.css'>",
        "<style>*{display:none}</style>",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php alert(1) ?>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea></textarea><script>alert(1)</script>",
        "<title></title><script>alert(1)</script>",
        "<plaintext>",
        "<p>x</p>",
        "<h2>x</h2>",
        "<b>x</b>",
        "</section><section>x",
        "<em>x",
        "x</em>",
        "<em><strong>x</em></strong>",
        "a < b",
        "<span lang='not a tag'>x</span>"
      })
  void refusesWhatIsNotOnTheList(String markup) {
    assertThat(SafeText.faultsIn(markup, LINKS)).as(markup).isNotEmpty();
    assertThatThrownBy(() -> SafeText.of(markup, LINKS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text, the patient's own",
        "<em>a</em> <strong>b</strong> CO<sub>2</sub> m<sup>2</sup><br>next <bdi>ABC</bdi>",
        "<abbr title=\"bone marrow\">BM</abbr>",
        "<span lang=\"en\">Mayo Clinic</span>",
        "<span dir=\"rtl\">x</span>",
        "<dfn data-term=\"relapse\">relapse</dfn>",
        "see <a href=\"https://www.cancer.org/\">the society</a>",
        "5 &lt; 6 &amp; 7 &gt; 6",
        "a & b"
      })
  void keepsWhatIs(String markup) {
    assertThat(SafeText.faultsIn(markup, LINKS)).isEmpty();
    assertThat(Jsoup.parseBodyFragment(SafeText.of(markup, LINKS).html()).text())
        .isEqualTo(Jsoup.parseBodyFragment(markup).text());
  }

  @Test
  void tellsForeignWordsTheirDirection() {
    SafeText text = SafeText.of("كلمة <span lang=\"en\">word</span>", LINKS);
    Element span = Jsoup.parseBodyFragment(text.html()).select("span").get(0);
    assertThat(span.attributes())
        .extracting(Attribute::toString)
        .containsExactly("lang=\"en\"", "dir=\"ltr\"");
    assertThat(SafeText.of("<span lang=\"iw\">x</span>", LINKS).html()).contains("dir=\"rtl\"");
  }

  @Test
  void tellsLinksWhichLanguageTheyLeadTo() {
    SafeText text = SafeText.of("<a href=\"https://www.cancer.org/\">ACS</a>", LINKS);
    assertThat(text.html())
        .isEqualTo(
            "<a href=\"https://www.cancer.org/\" hreflang=\"en\""
                + " rel=\"external noreferrer\">ACS</a>");
    assertThat(text.anchors()).singleElement().extracting(a -> a.link()).isEqualTo(ACS);
  }

  @Test
  void escapesEveryCharacterOfAPlainText() {
    assertThat(SafeText.plain("<script>&\"'").html()).isEqualTo("&lt;script&gt;&amp;\"'");
    assertThat(SafeText.isolated("</bdi><img src=x>"))
        .isEqualTo("<bdi>&lt;/bdi&gt;&lt;img src=x&gt;</bdi>");
  }

  @Test
  void holdsIsolationInPlainText() {
    SafeText text = SafeText.of("a <bdi>b</bdi><br>c", LINKS);
    assertThat(text.plain()).isEqualTo("a \u2068b\u2069\nc");
    assertThat(text.unisolated()).isEqualTo("a b\nc");
  }
}
