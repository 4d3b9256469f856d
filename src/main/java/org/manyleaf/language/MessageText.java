package org.manyleaf.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.function.UnaryOperator;

/** Rewrites the words of a message and leaves its arguments, selectors and quoting alone. */
final class MessageText {

  private final MessagePattern parsed;
  private final String pattern;
  private final UnaryOperator<String> change;
  private final StringBuilder out = new StringBuilder();

  private MessageText(MessagePattern parsed, UnaryOperator<String> change) {
    this.parsed = parsed;
    this.pattern = parsed.getPatternString();
    this.change = change;
  }

  static String rewritten(MessagePattern parsed, UnaryOperator<String> change) {
    MessageText text = new MessageText(parsed, change);
    text.message(0);
    return text.out.toString();
  }

  /** Rewrites a message from its MSG_START on, up to its MSG_LIMIT. */
  private void message(int start) {
    int done = parsed.getPart(start).getLimit();
    for (int i = start + 1; ; i++) {
      Part part = parsed.getPart(i);
      if (part.getIndex() > done) {
        out.append(change.apply(pattern.substring(done, part.getIndex())));
      }
      if (part.getType() == Part.Type.MSG_LIMIT) {
        return;
      }
      int last = part.getType() == Part.Type.ARG_START ? parsed.getLimitPartIndex(i) : i;
      if (last > i) {
        argument(i, last);
      } else {
        out.append(pattern, part.getIndex(), part.getLimit());
      }
      done = parsed.getPart(last).getLimit();
      i = last;
    }
  }

  private void argument(int start, int limit) {
    int done = parsed.getPart(start).getIndex();
    for (int i = start + 1; i < limit; i++) {
      Part part = parsed.getPart(i);
      if (part.getType() == Part.Type.MSG_START) {
        out.append(pattern, done, part.getLimit());
        message(i);
        i = parsed.getLimitPartIndex(i);
        done = parsed.getPart(i).getIndex();
      }
    }
    out.append(pattern, done, parsed.getPart(limit).getLimit());
  }
}
