package org.manyleaf.article;

/** How far a translation is vouched for, weakest first. */
public enum Status {
  /** Somebody wrote or changed the text, and nobody has vouched for it. */
  UNATTESTED,
  /** Made by a machine, checked by nobody. */
  MACHINE,
  /** Made or checked by a person. */
  TRANSLATED,
  /** Checked by a second person. */
  REVIEWED
}
