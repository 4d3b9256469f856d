package org.manyleaf.translate.check;

/**
 * What there is to know of a rule without running it.
 *
 * @param id its name in reports and in state files
 * @param what what it finds, in one line
 */
public record RuleInfo(String id, String what) {}
