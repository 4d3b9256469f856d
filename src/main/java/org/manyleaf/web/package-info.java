/**
 * HTTP: routes, headers, errors, health, start and stop.
 *
 * <p>Knows pages, articles, languages and Javalin; nothing of translators' files.
 */
@NullMarked
package org.manyleaf.web;

import org.jspecify.annotations.NullMarked;
