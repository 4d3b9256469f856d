/**
 * How translators' files become articles: lossless reading, key grammar, the checks a text must
 * pass before a reader sees it, loading and reloading.
 *
 * <p>Knows articles and languages; nothing of pages or HTTP. A fault is never an exception here but
 * a {@link org.manyleaf.bundle.Problem} that says where, what, and how to mend it.
 */
@NullMarked
package org.manyleaf.bundle;

import org.jspecify.annotations.NullMarked;
