package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyleaf.translate.exchange.TravellingBundle.FRENCH;
import static org.manyleaf.translate.exchange.TravellingBundle.STATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyleaf.Programs;

/** OmegaT 3 itself works on the XLIFF that is made for it. */
class OmegatProfileIT {

  private static final String PROJECT =
      """
      <omegat><project version="1.0">
      <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
      <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
      <glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
      <source_lang>EN</source_lang><target_lang>FR</target_lang>
      <sentence_seg>false</sentence_seg>
      <support_default_translations>true</support_default_translations>
      <remove_tags>false</remove_tags>
      </project></omegat>
      """;

  private static final String MEMORY =
      """
      <tmx version="1.1">
      <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
       creationtoolversion="3.6" segtype="paragraph" srclang="EN"/>
      <body>
      <tu><tuv lang="EN"><seg>Future Directions</seg></tuv>
      <tuv lang="FR"><seg>Avenir 🌱</seg></tuv></tu>
      <tu><tuv lang="EN"><seg>Supportive Care</seg></tuv>
      <tuv lang="FR"><seg>Autre chose</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path folder;

  @Test
  void itsTranslatorSeesTheEnglishOfWhatIsOpenAndNothingElseChanges() throws IOException {
    Programs.require("omegat", "omegat");
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.XLIFF12_OMEGAT);
    String settled =
        travelling
            .read(STATE)
            .lines()
            .filter(line -> line.startsWith("strategies.table.r3.c1\t"))
            .findFirst()
            .orElseThrow();
    travelling
        .bundles()
        .append(STATE, settled.replace("\tmachine\tmachine\t", "\ttranslated\tAda\t"));
    Path project = folder.resolve("project");
    for (String part : List.of("source", "target", "tm", "glossary", "dictionary", "omegat")) {
      Files.createDirectories(project.resolve(part));
    }
    Files.writeString(project.resolve("omegat.project"), PROJECT);
    Files.writeString(project.resolve("omegat/project_save.tmx"), MEMORY);
    Files.move(travelling.send().file(), project.resolve("source/article.xlf"));
    Programs.run(
        Stream.of("omegat", project, "--mode=console-translate", "--config-dir=" + folder)
            .map(String::valueOf)
            .toList());
    Files.move(project.resolve("target/article.xlf"), travelling.file());

    assertThat(travelling.receive()).isEqualTo(new Receiver.Outcome(1, 1, 0, List.of()));
    assertThat(travelling.read(FRENCH))
        .contains("future.h2 = Avenir 🌱\n")
        .doesNotContain("Autre chose");
  }
}
