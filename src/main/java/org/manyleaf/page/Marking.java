package org.manyleaf.page;

/** Whether pages tell which text stands where. */
public enum Marking {
  /** As readers get them. */
  NONE,

  /** Every element filled with a segment tells its key, in {@code data-key}. */
  KEYS
}
