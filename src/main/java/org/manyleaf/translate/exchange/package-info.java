/**
 * How translations travel to the translators' own tools and come back: PO, XLIFF and CSV.
 *
 * <p>Knows bundles, articles and languages; nothing of pages or HTTP. What comes back is hostile
 * until proven otherwise.
 */
@NullMarked
package org.manyleaf.translate.exchange;

import org.jspecify.annotations.NullMarked;
