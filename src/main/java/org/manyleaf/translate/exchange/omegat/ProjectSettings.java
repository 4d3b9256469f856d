package org.manyleaf.translate.exchange.omegat;

/** The two files that tell OmegaT how to read a project, in the words of OmegaT 3.6 and later. */
final class ProjectSettings {

  private ProjectSettings() {}

  /** {@code omegat.project}: languages, and one entry is one segment. */
  static String project(String language) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <omegat>
          <project version="1.0">
            <source_dir>__DEFAULT__</source_dir>
            <target_dir>__DEFAULT__</target_dir>
            <tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir>
            <glossary_file>__DEFAULT__</glossary_file>
            <dictionary_dir>__DEFAULT__</dictionary_dir>
            <source_lang>en</source_lang>
            <target_lang>%s</target_lang>
            <sentence_seg>false</sentence_seg>
            <support_default_translations>true</support_default_translations>
            <remove_tags>false</remove_tags>
          </project>
        </omegat>
        """
        .formatted(language);
  }

  /**
   * {@code omegat/filters.xml}: UTF-8 both ways, letters as they are, and what is not translated is
   * left out of {@code target/}. Without a namespace: with one, 3.6 puts its own settings instead.
   */
  static String filters() {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <filters removeTags="false" removeSpacesNonseg="true" preserveSpaces="false" \
        ignoreFileContext="false">
          <filter className="org.omegat.filters2.text.bundles.ResourceBundleFilter" enabled="true">
            <files sourceFilenameMask="*.properties" targetFilenamePattern="${filename}" \
        sourceEncoding="UTF-8" targetEncoding="UTF-8"/>
            <option name="unremoveStringsUntranslated" value="true"/>
            <option name="forceJava8LiteralsEscape" value="false"/>
          </filter>
        </filters>
        """;
  }
}
