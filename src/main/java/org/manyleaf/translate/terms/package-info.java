/**
 * The termbase: the glossaries of all languages, how their terms are found in running text, and how
 * they leave for other tools (TBX).
 *
 * <p>Knows bundles, articles and languages; nothing of rules, commands or pages.
 */
@NullMarked
package org.manyleaf.translate.terms;

import org.jspecify.annotations.NullMarked;
