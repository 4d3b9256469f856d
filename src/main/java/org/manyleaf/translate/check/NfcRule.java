package org.manyleaf.translate.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** A text is not in Unicode's normalization form C (UAX 15). */
final class NfcRule implements TextRule {

  @Override
  public String id() {
    return "nfc";
  }

  @Override
  public String what() {
    return "The text is not in Unicode's composed form (NFC).";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    String text = texts.target().pattern();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (normal.equals(text)) {
      return List.of();
    }
    int at = 0;
    while (at < normal.length() && text.charAt(at) == normal.charAt(at)) {
      at++;
    }
    return List.of(
        Complaint.error(
            "U+%04X in another form than NFC at character %d"
                .formatted(text.codePointAt(at), at + 1),
            "letters and their marks as one character where there is one",
            "type the letter again, or have your editor normalize the file to NFC"));
  }

  @Override
  public Optional<String> mended(Texts texts) {
    return Optional.of(Normalizer.normalize(texts.target().pattern(), Normalizer.Form.NFC));
  }
}
