package org.manyleaf.article;

import java.util.List;
import org.manyleaf.language.Argument;
import org.manyleaf.language.Message;

/**
 * A word or sentence of the interface.
 *
 * @param message what is said; it knows the language it is really in, and its markup was found safe
 *     with {@link SafeText#faultsIn}
 * @param source the English of today
 * @param standing how the former stands to the latter
 */
public record Label(Message message, Message source, Standing standing) {

  Segment say(String key, List<Argument> arguments) {
    return new Segment(
        key, text(message, arguments), message.language(), standing, text(source, arguments));
  }

  private static SafeText text(Message message, List<Argument> arguments) {
    return SafeText.of(message.format(arguments, SafeText::isolated), List.of());
  }
}
