package org.manyleaf.page;

/** What can go wrong with a request, as a reader sees it. */
public enum Failure {
  /** There is no such page (404). */
  NOT_FOUND("not-found"),
  /** The page can only be read (405). */
  METHOD("method"),
  /** The fault is ours (500). */
  SERVER("server");

  private final String label;

  Failure(String label) {
    this.label = label;
  }

  /** The middle part of its labels' keys. */
  String label() {
    return label;
  }
}
