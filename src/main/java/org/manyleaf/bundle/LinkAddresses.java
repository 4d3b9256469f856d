package org.manyleaf.bundle;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.manyleaf.article.Link;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Language;
import org.manyleaf.language.LanguageTag;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/**
 * The addresses of other websites from {@code i18n/links.properties}: {@code acs} in English, and
 * {@code acs.es} where the same organisation has a page of its own in that language.
 */
public final class LinkAddresses {

  /** What the name of an argument that stands for a link begins with. */
  static final String ARGUMENT = "link_";

  /** The name of the file in the folder of the bundles. */
  static final String FILE = "links.properties";

  private final Map<String, Map<String, Link>> byNameAndTag;

  private LinkAddresses(Map<String, Map<String, Link>> byNameAndTag) {
    this.byNameAndTag = byNameAndTag;
  }

  /** Reads the file of a folder of bundles. */
  static LinkAddresses in(Path root, Consumer<Problem> problems) {
    return read(BundleFile.read(root.resolve(FILE), "i18n/" + FILE, problems), problems);
  }

  /** Reads the file; a line that is no address costs that line, with a problem. */
  static LinkAddresses read(BundleFile file, Consumer<Problem> problems) {
    Map<String, Map<String, Link>> links = new LinkedHashMap<>();
    for (Entry entry : file.entries()) {
      parse(entry)
          .ifPresentOrElse(
              link ->
                  links
                      .computeIfAbsent(link.name(), name -> new LinkedHashMap<>())
                      .put(link.language().tag().value(), link),
              () ->
                  problems.accept(
                      new Problem(
                          file.name(),
                          entry.line(),
                          entry.key(),
                          "'" + entry.value() + "'",
                          "NAME or NAME.TAG = an absolute https address",
                          "write the address as the browser shows it")));
    }
    return new LinkAddresses(links);
  }

  private static Optional<Link> parse(Entry entry) {
    String[] parts = entry.key().split("\\.", 2);
    Optional<LanguageTag> tag =
        parts.length == 1 ? Optional.of(Languages.SOURCE.tag()) : LanguageTag.parse(parts[1]);
    if (tag.isEmpty() || !parts[0].matches("[a-z][a-z0-9_]*")) {
      return Optional.empty();
    }
    try {
      URI address = new URI(entry.value());
      boolean whole = "https".equals(address.getScheme()) && address.getHost() != null;
      return whole
          ? Optional.of(new Link(parts[0], address, Language.of(tag.get())))
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** Whether an argument such as {@code link_acs} has an address. */
  boolean knows(String argument) {
    return byNameAndTag.getOrDefault(nameOf(argument), Map.of()).containsKey("en");
  }

  /** The addresses for a reader: each organisation's page in this language, or else in English. */
  List<Link> in(Language language) {
    List<Link> links = new ArrayList<>();
    for (Map<String, Link> byTag : byNameAndTag.values()) {
      Link english = byTag.get("en");
      Link own = byTag.getOrDefault(language.tag().value(), english);
      if (own != null) {
        links.add(own);
      }
    }
    return links;
  }

  /** The values of a message's arguments: addresses for its links, the rest as given. */
  List<Argument> fill(Message message, List<Argument> others) {
    List<Argument> values = new ArrayList<>(others);
    values.removeIf(value -> value.name().startsWith(ARGUMENT));
    for (Link link : in(message.language())) {
      values.add(Argument.text(ARGUMENT + link.name(), link.address().toString()));
    }
    return values;
  }

  private static String nameOf(String argument) {
    return argument.substring(ARGUMENT.length());
  }
}
