package org.manyleaf.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.manyleaf.language.Language;
import org.manyleaf.language.Languages;
import org.manyleaf.language.Message;

/** One folder while it is read; what came of its earlier reading stands in for what is faulty. */
final class FolderInReading {

  private final BundleFolder folder;
  private final Audience audience;
  private final BundleSet earlier;
  private final Consumer<Problem> problems;
  private final Map<Language, Map<String, Message>> sound = new LinkedHashMap<>();
  private Map<String, Message> english = Map.of();

  /**
   * Begins.
   *
   * @param audience for whom
   * @param earlier its sound messages as they were read before
   * @param problems where the problems of translations go
   */
  FolderInReading(
      BundleFolder folder, Audience audience, BundleSet earlier, Consumer<Problem> problems) {
    this.folder = folder;
    this.audience = audience;
    this.earlier = earlier;
    this.problems = problems;
  }

  BundleFolder folder() {
    return folder;
  }

  Audience audience() {
    return audience;
  }

  /** Where the problems of translations go. */
  Consumer<Problem> problems() {
    return problems;
  }

  /** Reads a translation of English messages, or makes it where the language is made. */
  Translation translation(Language language, LinkAddresses links, Map<String, Message> source) {
    english = source;
    if (language.equals(Languages.SOURCE)) {
      return Translation.NONE;
    }
    Translation translation =
        audience
            .made(language)
            .map(made -> made.of(source))
            .orElseGet(
                () ->
                    new TranslationReader(links, problems)
                        .read(
                            folder.translation(language, problems).only(folder::isText),
                            language,
                            source,
                            earlier.lastGood(language, source),
                            folder.judge(language, problems)));
    sound.put(language, translation.messages());
    return translation;
  }

  /** The sound messages of what was read. */
  BundleSet bundles() {
    return new BundleSet(english, sound);
  }
}
