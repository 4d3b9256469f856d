package org.manyleaf.translate.exchange;

/** What our XLIFF files of either version have beside the standard. */
final class Xliff {

  /** The namespace of our attribute. */
  static final String EXTENSION = "urn:manyleaf:exchange";

  /** The attribute of a unit that holds its {@link SentMark}. */
  static final String SENT = "sent";

  /** The product that wrote a file of the usual kind. */
  static final String PRODUCT = "manyleaf";

  /** The product that wrote a file whose targets begin as copies of the English. */
  static final String COPYING_PRODUCT = "manyleaf-omegat";

  /** Begins the sub-states that say what is left to do. */
  static final String SUB_STATE = "manyleaf:";

  private Xliff() {}
}
