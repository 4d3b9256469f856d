package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What an operator reads who mistypes something. */
class CommandLineTest {

  private static Shell.Outcome run(Map<String, String> environment, String... arguments) {
    return Shell.run(environment, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --port            | abc                      | 'abc' is not a port from 0 to 65535
          --port            | 65536                    | '65536' is not a port
          --port            | -1                       | '-1' is not a port
          --port            | ``                       | '' is not a port
          --management-port | on                       | 'on' is not a port from 0 to 65535 or 'off'
          --base-url        | example.org              | 'example.org' is not an origin like https://example.org
          --base-url        | https://example.org/path | without a path
          --base-url        | ftp://example.org        | is not an origin
          --base-url        | https://a b              | is not an origin
          --i18n            | /no/such/folder          | '/no/such/folder' is not a folder
          --static          | pom.xml                  | 'pom.xml' is not a folder
          --reload          | maybe                    | 'maybe' is not 'on' or 'off'
          --bind            | 999.1.1.1 | '999.1.1.1' is not an address of this machine
          """)
  void aBadValueIsOneLineThatNamesTheOptionTheValueAndWhatWouldBeRight(
      String option, String value, String complaint) {
    for (Shell.Outcome outcome :
        List.of(
            run(Map.of(), option + "=" + value),
            run(Map.of(), "serve", option + "=" + value),
            run(Map.of(EnvironmentDefaults.variableOf(option), value)))) {
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err().lines()).hasSize(1);
      assertThat(outcome.err()).startsWith("manyleaf: ").contains(option, complaint);
    }
  }

  @Test
  void anUnknownOptionIsNamed() {
    Shell.Outcome outcome = run(Map.of(), "--prot", "80");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).singleElement().asString().contains("--prot");
  }

  @Test
  void theOptionWinsOverTheEnvironment() {
    Map<String, String> environment = Map.of("MANYLEAF_PORT", "nonsense");
    assertThat(run(environment, "--port=abc").err()).contains("'abc'");
  }

  @Test
  void aTakenPortIsOneLineToo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Shell.Outcome outcome =
          run(Map.of(), "--port=" + taken.getLocalPort(), "--management-port=off");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err().lines().filter(line -> line.startsWith("manyleaf: ")))
          .singleElement()
          .asString()
          .contains("--port", String.valueOf(taken.getLocalPort()));
    }
  }

  @Test
  void faultyEnglishTextsAreListedAndNothingIsServed(@TempDir Path folder) throws IOException {
    I18nCopy.copyTo(folder).set("site/en.properties", "home.title", "{");
    Shell.Outcome outcome = run(Map.of(), "--i18n=" + folder, "--port=0");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("the English texts are faulty", "i18n/site/en.properties:", "home.title");
  }

  @Test
  void helpExplainsEveryOptionAndItsVariable() {
    CommandLine line = App.commandLine(Map.of());
    String help = run(Map.of(), "--help").out();
    assertThat(run(Map.of(), "serve", "--help").out()).contains("--port");
    for (OptionSpec option : line.getCommandSpec().options()) {
      assertThat(help).contains(option.longestName());
      if (!option.usageHelp() && !option.versionHelp()) {
        assertThat(help.replaceAll("\\s+", " "))
            .contains(EnvironmentDefaults.variableOf(option.longestName()));
      }
    }
  }

  @Test
  void healthAsksTheRunningServer() {
    try (RunningSite site = RunningSite.ofRealBundles()) {
      String url = site.managementUrl("/health/ready");
      assertThat(run(Map.of(), "health", url).code()).isZero();
      String port = url.replaceFirst(".*:([0-9]+)/.*", "$1");
      assertThat(run(Map.of("MANYLEAF_MANAGEMENT_PORT", port), "health").code()).isZero();
      assertThat(run(Map.of(), "health", site.url("/nothing")).code()).isEqualTo(1);
    }
    assertThat(run(Map.of(), "health", "http://127.0.0.1:1/").code()).isEqualTo(1);
    assertThat(run(Map.of(), "health", "not a url").code()).isEqualTo(2);
  }

  @Test
  void thePreviewSaysWhatItNeeds() {
    Shell.Outcome nowhere = Shell.run(Map.of(), "preview", "--i18n", "no/such/folder");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("--i18n: 'no/such/folder' is not a folder");
    Shell.Outcome anywhere = Shell.run(Map.of(), "preview", "--bind", "0.0.0.0");
    assertThat(anywhere.code()).isEqualTo(2);
    assertThat(anywhere.err()).contains("--bind");
  }
}
