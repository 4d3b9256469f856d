/**
 * What is said: articles, their editions in each language, the site's own words. Pure immutable
 * data.
 *
 * <p>Knows languages, and Jsoup in {@link org.manyleaf.article.SafeText} alone; nothing of files,
 * pages or HTTP.
 */
@NullMarked
package org.manyleaf.article;

import org.jspecify.annotations.NullMarked;
