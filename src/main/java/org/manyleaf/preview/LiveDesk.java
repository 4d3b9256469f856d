package org.manyleaf.preview;

import java.io.IOException;
import java.nio.file.Path;
import org.manyleaf.bundle.LiveLibrary;
import org.manyleaf.page.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk as the bundles are now; open pages are told whenever they were read again. */
final class LiveDesk {

  private static final Logger LOG = LoggerFactory.getLogger(LiveDesk.class);

  private final Path root;
  private final LiveLibrary library;
  private final Updates updates;
  private volatile Site site;
  private volatile Desk desk;

  /**
   * Sits down, and follows the library from now on.
   *
   * @throws IOException if the table of languages cannot be read
   */
  LiveDesk(Path root, LiveLibrary library, Site.Builder sites, Updates updates) throws IOException {
    this.root = root;
    this.library = library;
    this.updates = updates;
    this.site = sites.of(library.current());
    this.desk = new Desk(root, site, library.problems(), updates.version());
    library.onChange(changed -> site = sites.of(changed));
    library.onReading(this::renew);
  }

  /** The desk of this moment. */
  Desk now() {
    return desk;
  }

  private void renew() {
    try {
      // First the desk, so that a page that is told finds what it was told of.
      desk = new Desk(root, site, library.problems(), updates.version() + 1);
    } catch (IOException unreadable) {
      LOG.error("the table of languages cannot be read; the last good one stays", unreadable);
      desk = desk.withoutNewTable(site, library.problems(), updates.version() + 1);
    }
    updates.advance();
  }
}
