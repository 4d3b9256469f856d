/**
 * Which languages exist, which one a reader gets, and how words, numbers and dates read in it.
 *
 * <p>Knows ICU4J and nothing of articles, bundles, pages or HTTP. Everything here is immutable and
 * safe to share between threads.
 */
@NullMarked
package org.manyleaf.language;

import org.jspecify.annotations.NullMarked;
