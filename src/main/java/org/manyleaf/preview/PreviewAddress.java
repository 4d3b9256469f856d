package org.manyleaf.preview;

import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.language.Language;

/** The addresses of the preview; those of readers' pages are the same as on the public site. */
final class PreviewAddress {

  /** What all addresses of the preview itself begin with. */
  static final String ROOT = "/preview";

  /** The overview of all languages. */
  static final String DASHBOARD = ROOT;

  /** A reader's page with what is known of its segments; the reader's path stands behind it. */
  static final String PAGE = ROOT + "/page";

  /** The stream of updates. */
  static final String UPDATES = ROOT + "/updates";

  /** What browsers load with a page. */
  static final String STATIC = ROOT + "/static/";

  private static final String SEGMENT = "/{bundle}/{tag}/{key}";

  /** The editor of a segment, as a pattern of paths. */
  static final String EDIT = ROOT + "/edit" + SEGMENT;

  /** Where a text is tried, as a pattern of paths. */
  static final String TRY = ROOT + "/try" + SEGMENT;

  /** Where a text is saved, as a pattern of paths. */
  static final String TEXT = ROOT + "/text" + SEGMENT;

  private PreviewAddress() {}

  /** The editor of a segment. */
  static String edit(BundleFolder folder, Language language, String key) {
    return fill(EDIT, folder, language, key);
  }

  /** One of the three addresses of a segment. */
  static String fill(String pattern, BundleFolder folder, Language language, String key) {
    return pattern
        .replace("{bundle}", folder.slug())
        .replace("{tag}", language.tag().value())
        .replace("{key}", key);
  }

  /** A page of readers in which the texts of a folder stand. */
  static String page(BundleFolder folder, Language language) {
    boolean pageOfItsOwn = folder.name().startsWith("articles/") || folder.isGlossary();
    String name = pageOfItsOwn ? folder.slug() : "";
    return PAGE + "/" + language.tag() + "/" + name;
  }
}
