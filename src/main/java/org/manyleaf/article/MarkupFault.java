package org.manyleaf.article;

/**
 * Why some markup is not safe to show.
 *
 * @param found what stands there
 * @param expected what should stand there
 */
public record MarkupFault(String found, String expected) {}
