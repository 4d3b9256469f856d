package org.manyleaf.web;

/**
 * Whether the server can serve, for whoever operates it.
 *
 * @param current whether the bundles on disk are the ones served; if not, earlier ones are
 * @param problems how many problems the bundles had when they were last read
 */
public record Readiness(boolean current, int problems) {}
