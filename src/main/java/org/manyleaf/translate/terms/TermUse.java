package org.manyleaf.translate.terms;

import org.manyleaf.article.Glossary.Term;

/**
 * How a translation renders a term of its English.
 *
 * @param term the term in the language of the translation
 * @param rendered whether one of its forms is there
 * @param avoided a form that is there and must not be; empty if there is none
 */
public record TermUse(Term term, boolean rendered, String avoided) {}
