package org.manyleaf.translate.check;

/**
 * What a rule has to say, without the place.
 *
 * @param severity how much it matters
 * @param message what was found, what was expected, and what to do
 */
record Complaint(Severity severity, String message) {

  static Complaint error(String found, String expected, String remedy) {
    return of(Severity.ERROR, found, expected, remedy);
  }

  static Complaint warning(String found, String expected, String remedy) {
    return of(Severity.WARNING, found, expected, remedy);
  }

  static Complaint info(String found, String expected, String remedy) {
    return of(Severity.INFO, found, expected, remedy);
  }

  static Complaint of(Severity severity, String found, String expected, String remedy) {
    return new Complaint(severity, "found " + found + "; expected " + expected + "; " + remedy);
  }
}
