package org.manyleaf.translate.exchange;

import java.io.StringWriter;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.manyleaf.bundle.BundlePair;

/**
 * Writes a bundle as XLIFF 2.1 (OASIS). The key is the unit's {@code name}; what the four states of
 * the standard cannot say, the {@code subState} does.
 */
final class Xliff21Writer {

  private final XLIFFWriter xliff = new XLIFFWriter();

  private Xliff21Writer() {}

  /** The text of the file, in UTF-8. */
  static String write(BundlePair pair) {
    StringWriter out = new StringWriter();
    new Xliff21Writer().write(pair, out);
    return out.toString();
  }

  private void write(BundlePair pair, StringWriter out) {
    StartXliffData document = new StartXliffData("2.1");
    document.setSourceLanguage("en");
    document.setTargetLanguage(pair.language().tag().value());
    document.setNamespace("ml", Xliff.EXTENSION);
    StartFileData file = new StartFileData("f1");
    file.setOriginal(pair.folder().slug());
    xliff.setLineBreak("\n");
    xliff.setUseIndentation(true);
    xliff.create(out, "en", pair.language().tag().value());
    xliff.writeStartDocument(document, null);
    xliff.writeStartFile(file);
    int number = 0;
    for (SentUnit unit : SentUnit.of(pair)) {
      number++;
      xliff.writeUnit(unit("u" + number, unit.forXml()));
    }
    xliff.close();
  }

  private static Unit unit(String id, SentUnit sent) {
    Unit unit = new Unit(id);
    unit.setName(sent.key());
    unit.setPreserveWS(true);
    unit.getExtAttributes().setAttribute(Xliff.EXTENSION, Xliff.SENT, sent.mark().toString());
    note(unit, sent.note());
    if (!sent.progress().isSettled()) {
      note(unit, sent.earlier().map(was -> "English before: " + was).orElse(""));
    }
    Segment segment = unit.appendSegment();
    segment.setPreserveWS(true);
    segment.setSource(sent.english());
    if (!sent.target().isEmpty()) {
      segment.setTarget(sent.target());
      segment.setState(state(sent.progress()));
      subState(sent.progress()).ifPresent(segment::setSubState);
    }
    return unit;
  }

  private static void note(Unit unit, String text) {
    if (!text.isEmpty()) {
      unit.addNote(new Note(text));
    }
  }

  private static TargetState state(Progress progress) {
    return switch (progress) {
      case ABSENT, DAMAGED, WITHDRAWN, STALE -> TargetState.INITIAL;
      case UNATTESTED, MACHINE, TRANSLATED -> TargetState.TRANSLATED;
      case REVIEWED -> TargetState.REVIEWED;
    };
  }

  private static Optional<String> subState(Progress progress) {
    return progress.isSettled() ? Optional.empty() : Optional.of(Xliff.SUB_STATE + progress.word());
  }
}
