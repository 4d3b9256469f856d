package org.manyleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Files made to hurt, or hurt on their way: refused at once, in one line, and nothing is taken. */
@Timeout(60)
class HostileFilesTest {

  private static final long MEGABYTE = 1_000_000;
  private static final String SECRET = "root-of-all-secrets";

  @TempDir Path folder;

  /** What is said of the file; whatever there is to take must stay untaken. */
  private String refusal(TravellingBundle travelling) throws IOException {
    Map<Path, String> before = travelling.everything();
    ExchangeException refused =
        catchThrowableOfType(ExchangeException.class, () -> travelling.receive());
    assertThat(refused).isNotNull();
    assertThat(travelling.everything()).isEqualTo(before);
    String message = String.valueOf(refused.getMessage());
    assertThat(message.lines()).hasSize(1);
    assertThat(message).hasSizeLessThan(600).doesNotContain(SECRET);
    return message;
  }

  private TravellingBundle edited(ExchangeFormat format, String from, String to)
      throws IOException {
    return TravellingBundle.in(folder, format).send().accept().edit(from, to);
  }

  private String withDoctype(ExchangeFormat format, String declarations, String target)
      throws IOException {
    return refusal(
        edited(format, "<xliff ", "<!DOCTYPE xliff [" + declarations + "]>\n<xliff ")
            .edit("Pistes pour l’avenir", target));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLIFF12", "XLIFF21"})
  void aDocumentTypeIsRefusedWhateverItDeclares(ExchangeFormat format) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), SECRET);
    assertThat(withDoctype(format, "", "x")).contains("line 2: found a DOCTYPE");
    assertThat(withDoctype(format, "<!ENTITY e SYSTEM '" + secret.toUri() + "'>", "&e;"))
        .contains("found a DOCTYPE");
    assertThat(withDoctype(format, "<!ENTITY % e SYSTEM '" + secret.toUri() + "'> %e;", "Avenir"))
        .contains("found a DOCTYPE");
    StringBuilder bomb = new StringBuilder("<!ENTITY a0 'haha'>");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    assertThat(withDoctype(format, bomb.toString(), "&a39;")).contains("found a DOCTYPE");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLIFF12", "XLIFF21"})
  void anEntityThatNobodyDeclaredIsRefused(ExchangeFormat format) throws IOException {
    assertThat(refusal(edited(format, "Pistes pour l’avenir", "&nbsp;"))).contains("line ");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLIFF12", "XLIFF21"})
  void elementsInEachOtherWithoutEndAreRefused(ExchangeFormat format) throws IOException {
    String deep = "<mrk>".repeat(100_000) + "</mrk>".repeat(100_000);
    assertThat(refusal(edited(format, "Pistes pour l’avenir", deep)))
        .contains("found more than 40 elements in each other");
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void aTextOfFiftyMegabytesCostsNoMemory(ExchangeFormat format) throws IOException {
    TravellingBundle travelling =
        edited(format, "Pistes pour l’avenir", "x".repeat((int) (50 * MEGABYTE)));
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> ReturnedFile.read(travelling.file()))
        .isInstanceOf(ExchangeException.class);
    assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(MEGABYTE);
    assertThat(refusal(travelling)).contains("expected at most 8000000");
  }

  @ParameterizedTest
  @EnumSource(names = "XLIFF12_OMEGAT", mode = Mode.EXCLUDE)
  void aTextJustSmallEnoughForAFileIsRefusedAlone(ExchangeFormat format) throws IOException {
    TravellingBundle travelling =
        edited(format, "Pistes pour l’avenir", "{aa".repeat((int) (2.4 * MEGABYTE)));
    long start = System.nanoTime();
    Receiver.Outcome outcome = travelling.receive();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(outcome.refused())
        .singleElement()
        .asString()
        .contains("future.h2: found 7200000 characters; expected at most 20000");
    assertThat(outcome.attested()).isEqualTo(34);
  }

  @ParameterizedTest
  @EnumSource
  void zerosAreNoFile(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format);
    try (RandomAccessFile zeros = new RandomAccessFile(travelling.file().toFile(), "rw")) {
      zeros.setLength(5 * MEGABYTE);
    }
    assertThat(refusal(travelling)).contains("found neither PO nor XLIFF nor CSV");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLIFF12", "XLIFF12_OMEGAT", "XLIFF21", "CSV"})
  void aFileThatWasCutOffIsRefusedWithItsLine(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send();
    String text = Files.readString(travelling.file());
    Files.writeString(travelling.file(), text.substring(0, text.indexOf("sources.p.1") + 60));
    assertThat(refusal(travelling)).containsPattern("[Ll]ine [0-9]+");
  }

  @ParameterizedTest
  @EnumSource
  void anotherEncodingIsRefusedWithWhatToDo(ExchangeFormat format) throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, format).send();
    String text = Files.readString(travelling.file());
    Files.write(travelling.file(), text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(travelling)).contains("not UTF-8; save the file as UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XLIFF12 | version="1.2"             | version="1.0"          | XLIFF of version '1.0'
          XLIFF12 | xliff                     | html                   | found <html>; expected <xliff>
          XLIFF12 | <file                     | <!-- <file             | not well-formed XML
          XLIFF12 | <file                     | <folder                | line
          XLIFF12 | target-language="fr"      | target-language="ar"   | of the language 'ar'; expected 'fr'
          XLIFF12 | second-line" datatype     | x" datatype            | expected 'multiple-myeloma-second-line'
          XLIFF21 | version="2.1"             | version="3.0"          | XLIFF of version '3.0'
          XLIFF21 | state="translated"        | state="perfect"        | line 8
          XLIFF21 | <target                   | <goal                  | line
          XLIFF21 | id="u2"                   | id="u1"                | u1
          XLIFF21 | srcLang="en"              | srcLang="!!"           | source language value '!!' is invalid
          XLIFF21 | trgLang="fr"              | trgLang="ar"           | of the language 'ar'; expected 'fr'
          CSV     | second-line fr            | second-line            | line 3: found a row of another
          CSV     | myeloma-second-line fr 3e | myeloma-second-line ar 3e | line 3: found a row of another
          CSV     | myeloma-second-line fr 3e873ceba3c1 machine | gone | line 2: found no bundle
          CSV     | key,english               | clef,english           | found neither PO nor XLIFF nor CSV
          """)
  void whatIsWrongIsSaidWithItsPlace(ExchangeFormat format, String from, String to, String said)
      throws IOException {
    assertThat(refusal(edited(format, from, to))).contains(said);
  }

  @Test
  void aFileOfTwoBundlesIsNotTakenInHalves() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.XLIFF12).send();
    travelling.edit("</file>", "</file><file original=\"site\"><body/></file>");
    assertThat(refusal(travelling)).contains("found 2 <file> elements; expected one");
  }

  @Test
  void whatIsNoFileIsSaidToBeNone() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.PO);
    assertThat(refusal(travelling)).endsWith("travelling: there is no such file");
    Files.createDirectory(travelling.file());
    assertThat(refusal(travelling)).endsWith("travelling: there is no such file");
  }

  @Test
  void wordsFromAFileCannotPlayWithTheTerminal() throws IOException {
    TravellingBundle travelling = TravellingBundle.in(folder, ExchangeFormat.PO).send().accept();
    travelling.rename("future.h2", "\u001b[2Jcleared");
    assertThat(travelling.receive().refused())
        .singleElement()
        .asString()
        .contains("?[2Jcleared: found an unknown key");
  }
}
