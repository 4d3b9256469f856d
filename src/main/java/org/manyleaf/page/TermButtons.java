package org.manyleaf.page;

import static org.manyleaf.language.Argument.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.article.Glossary;
import org.manyleaf.article.Labels;
import org.manyleaf.article.SafeText;

/**
 * Makes a button of each marked term, which opens its explanation with the popover API (HTML
 * Standard, "the popover attribute"), and beside it, for browsers without, a link to the glossary;
 * the style shows one of the two.
 *
 * @param glossary the terms, in the language of the page
 * @param words the words of the page
 */
record TermButtons(Glossary glossary, Labels words) {

  /**
   * With the punctuation and the elided word (French {@code d’}) beside it, which must not begin or
   * end a line without the word.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "((?:[\\p{Ps}\\p{Pi}¿¡][\u00A0\u202F]?)*(?:\\b\\p{L}{1,4}[’'])?)"
              + "<dfn data-term=\"([^\"]*)\">(.*?)</dfn>"
              + "((?:[\u00A0\u202F]?[\\p{Po}\\p{Pe}\\p{Pf}&&[^&’']]){0,2})");

  /** A text as HTML; marks of terms that the glossary does not have stay as they are. */
  String html(SafeText text) {
    return MARK.matcher(text.html()).replaceAll(mark -> Matcher.quoteReplacement(around(mark)));
  }

  private String around(MatchResult mark) {
    Optional<Glossary.Term> term = glossary.term(mark.group(2));
    return term.map(
            known ->
                "<span class=\"term\">%s<button type=\"button\" popovertarget=\"%s\"><span>%s</span></button><a href=\"%s\" aria-label=\"%s\"></a>%s</span>"
                    .formatted(
                        mark.group(1),
                        Explanation.anchor(known.id()),
                        mark.group(3),
                        new PageAddress.Glossary(words.language()).path() + "#" + known.id(),
                        SafeText.escaped(label(known)),
                        mark.group(4)))
        .orElseGet(mark::group);
  }

  private String label(Glossary.Term term) {
    return words.say("term.explain", text("term", term.term().text().plain())).text().unisolated();
  }
}
