/**
 * The translators' wing: {@code manyleaf words …}. What is missing, stale or unconfirmed, and how
 * it is vouched for.
 *
 * <p>Knows bundles, articles and languages; nothing of pages or HTTP.
 */
@NullMarked
package org.manyleaf.translate;

import org.jspecify.annotations.NullMarked;
