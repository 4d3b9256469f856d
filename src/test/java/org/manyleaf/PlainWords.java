package org.manyleaf;

import org.jsoup.nodes.Document;

/** A page with its explained words as words, as they are in the bundles, not as buttons. */
public final class PlainWords {

  private PlainWords() {}

  /** Takes the buttons and links off the words; the words and all around them stay. */
  public static Document of(Document page) {
    page.select(".term > a").remove();
    page.select(".term, .term > button, .term > button > span").unwrap();
    return page;
  }
}
