package org.manyleaf.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.manyleaf.article.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library that is being served, and how it is replaced: a new one is read beside the old and
 * swapped in whole. Safe to use from several threads.
 */
public final class LiveLibrary {

  private static final Logger LOG = LoggerFactory.getLogger(LiveLibrary.class);

  private final Path root;
  private final Audience audience;
  private final FolderStamp opened;
  private final List<Consumer<Library>> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> readers = new CopyOnWriteArrayList<>();
  private volatile State state;

  /** What is served, and what came of the last reading, which may be worse. */
  private record State(Library served, LibraryReading reading) {}

  private LiveLibrary(Path root, Audience audience, FolderStamp opened, State state) {
    this.root = root;
    this.audience = audience;
    this.opened = opened;
    this.state = state;
  }

  /**
   * Reads a folder for the first time.
   *
   * @param root the {@code i18n} folder, on disk or in a jar
   * @param audience for whom
   * @throws UnusableLibraryException if anything in the English is faulty
   */
  public static LiveLibrary open(Path root, Audience audience) throws UnusableLibraryException {
    FolderStamp opened = FolderStamp.of(root);
    LibraryReading reading = new LibraryReader(root, audience, LibraryReading.NONE).read();
    Library library =
        reading.library().orElseThrow(() -> new UnusableLibraryException(reading.problems()));
    reading.problems().forEach(problem -> LOG.warn("{}", problem));
    return new LiveLibrary(root, audience, opened, new State(library, reading));
  }

  /** The folder as it was before it was read for the first time. */
  FolderStamp opened() {
    return opened;
  }

  /** The library to serve now. */
  public Library current() {
    return state.served();
  }

  /** What was wrong when the folder was last read. */
  public List<Problem> problems() {
    return state.reading().problems();
  }

  /** Whether the folder, as last read, could be served; if not, an earlier state of it is. */
  public boolean isCurrent() {
    return state.reading().library().isPresent();
  }

  /** Has the listener told of every new library. */
  public void onChange(Consumer<Library> listener) {
    listeners.add(listener);
  }

  /** Has the listener told whenever the folder was read again, whatever came of it. */
  public void onReading(Runnable listener) {
    readers.add(listener);
  }

  /** Reads the folder again; if its English is faulty now, the library served stays. */
  public synchronized void reload() {
    State before = state;
    LibraryReading read = new LibraryReader(root, audience, before.reading()).read();
    read.problems().forEach(problem -> LOG.warn("{}", problem));
    if (read.library().isPresent()) {
      state = new State(read.library().get(), read);
      listeners.forEach(listener -> listener.accept(state.served()));
      LOG.info("bundles reloaded, {} problems", read.problems().size());
    } else {
      state = new State(before.served(), read.fallingBackOn(before.reading()));
      LOG.error("the English texts are faulty now; the last good ones stay");
    }
    readers.forEach(Runnable::run);
  }
}
