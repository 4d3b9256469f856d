/**
 * How it looks: articles and labels become HTML, or JSON for programs, and these become bytes. The
 * only room that writes or reads addresses of pages.
 *
 * <p>Knows articles, languages and Thymeleaf; nothing of files of translators or of HTTP.
 */
@NullMarked
package org.manyleaf.page;

import org.jspecify.annotations.NullMarked;
