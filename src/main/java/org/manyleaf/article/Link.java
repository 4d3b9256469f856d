package org.manyleaf.article;

import java.net.URI;
import org.manyleaf.language.Language;

/**
 * An address of another website, as {@code i18n/links.properties} has it.
 *
 * @param name what bundles call it: {@code acs} for {@code {link_acs}}
 * @param address an absolute https address
 * @param language the language of the page it leads to
 */
public record Link(String name, URI address, Language language) {}
