package org.manyleaf.language;

/** The base direction of a text, as the {@code dir} attribute of HTML names it. */
public enum Direction {
  /** Left to right. */
  LTR("ltr"),
  /** Right to left. */
  RTL("rtl");

  private final String html;

  Direction(String html) {
    this.html = html;
  }

  /** The value of an HTML {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String html() {
    return html;
  }
}
