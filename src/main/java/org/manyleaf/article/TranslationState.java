package org.manyleaf.article;

/** How far a text can be trusted, weakest first but for the source itself. */
public enum TranslationState {
  /** The English original, which everything else is measured by. */
  SOURCE,
  /** Made by a machine, read by nobody. */
  MACHINE,
  /** Made or approved by a person. */
  TRANSLATED,
  /** Read and approved by a second person. */
  REVIEWED
}
