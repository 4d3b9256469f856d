package org.manyleaf.translate.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manyleaf.bundle.AtomicFile;
import org.manyleaf.bundle.Attestation;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;

/** What goes into a bundle and the attestations beside it, gathered first and written at once. */
final class Harvest {

  private final List<Attestation> attested = new ArrayList<>();
  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> replaced = new ArrayList<>();

  /** A text; its line is that of the entry it replaces, or 0 if it is new. */
  void add(Entry text) {
    (text.line() > 0 ? replaced : added).add(text);
  }

  void add(Attestation attestation) {
    attested.add(attestation);
  }

  /** How many texts there are. */
  int texts() {
    return added.size() + replaced.size();
  }

  /** How many attestations there are. */
  int attestations() {
    return attested.size();
  }

  /** Writes the texts, then what vouches for them; files that do not change are left alone. */
  void writeInto(BundlePair pair) throws IOException {
    if (texts() > 0) {
      Path file = pair.folder().bundle(pair.language());
      BundleEditor editor = new BundleEditor(Files.exists(file) ? Files.readString(file) : "");
      // From the end, so that the lines of those still to come stay where they are.
      replaced.sort(Comparator.comparing(Entry::line).reversed());
      replaced.forEach(entry -> editor.replace(entry.line(), entry.value()));
      added.forEach(entry -> put(editor, entry));
      AtomicFile.write(file, editor.text());
    }
    if (!attested.isEmpty()) {
      AtomicFile.append(
          pair.folder().state(pair.language()), attested.stream().map(Attestation::line).toList());
    }
  }

  /** In the place of the comment that waits for it, so that nobody translates it a second time. */
  private static void put(BundleEditor editor, Entry entry) {
    if (!editor.fillIn(entry.key(), entry.value())) {
      editor.add(0, entry.key(), entry.value());
    }
  }
}
