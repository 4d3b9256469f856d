package org.manyleaf.translate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.manyleaf.bundle.BundleEditor;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundleFolder;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;
import org.manyleaf.language.Language;

/**
 * A translation about to be changed: a bundle and the text of its file, read at once, so that a
 * line in the one is the same line in the other.
 *
 * @param pair the bundle beside its English
 * @param before the text of the file; empty if there is none that can be read
 */
record SegmentDraft(BundlePair pair, Optional<String> before) {

  /**
   * Reads both.
   *
   * @throws IOException if the file cannot be read for another reason than its encoding
   */
  static SegmentDraft of(BundleFolder folder, Language language) throws IOException {
    try {
      String text = Files.readString(folder.bundle(language));
      return new SegmentDraft(BundlePair.read(folder, language, text), Optional.of(text));
    } catch (NoSuchFileException absent) {
      return new SegmentDraft(BundlePair.read(folder, language, ""), Optional.empty());
    } catch (CharacterCodingException unreadable) {
      return new SegmentDraft(BundlePair.read(folder, language), Optional.empty());
    }
  }

  /**
   * Whether somebody else wrote the file since.
   *
   * @throws IOException if it cannot be read
   */
  boolean isOvertaken() throws IOException {
    return !before.equals(of(pair.folder(), pair.language()).before());
  }

  /** The file as it would be: the entry in its old place, its waiting comment's, or its turn. */
  String with(String key, String text) {
    BundleEditor editor = new BundleEditor(before.orElse(""));
    Optional<Entry> there = pair.target().entry(key);
    if (there.isPresent()) {
      editor.replace(there.get().line(), text);
    } else if (!editor.fillIn(key, text)) {
      editor.add(lineBefore(key), key, text);
    }
    return editor.text();
  }

  private int lineBefore(String key) {
    return pair.units().stream()
        .takeWhile(unit -> !unit.key().equals(key))
        .map(Unit::target)
        .flatMap(Optional::stream)
        .mapToInt(Entry::line)
        .reduce(0, (before, line) -> line);
  }
}
