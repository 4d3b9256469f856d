package org.manyleaf.article;

import org.manyleaf.language.Language;

/**
 * One key of a bundle with its text: the unit that is translated, reviewed and shown.
 *
 * @param key the key in the bundle
 * @param text what the reader gets
 * @param language the language the text is really in: English where the translation is missing
 */
public record Segment(String key, SafeText text, Language language) {}
