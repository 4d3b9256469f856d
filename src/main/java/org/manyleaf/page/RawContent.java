package org.manyleaf.page;

/** What stands inside an element whose content is not HTML text: a style, a data block. */
sealed interface RawContent permits Stylesheet, StructuredData {

  /** The content; it holds nothing that could end the element. */
  String raw();
}
