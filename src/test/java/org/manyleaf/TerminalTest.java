package org.manyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colour and progress are for people at a terminal, and for nobody else. */
class TerminalTest {

  private static final String ESCAPE = "\u001B[";

  @TempDir Path folder;

  @BeforeEach
  void spoil() throws IOException {
    I18nCopy.copyTo(folder).set("site/fr.properties", "home.title", "Deux  espaces");
  }

  private List<String> check(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                App.class.getName(),
                "words",
                "check",
                "fr",
                "--i18n=" + folder));
    command.addAll(List.of(more));
    return command;
  }

  private static String run(List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().remove("NO_COLOR");
    process.environment().put("TERM", "xterm");
    process.environment().putAll(environment);
    Process running = process.start();
    running.getOutputStream().close();
    return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<String> onTerminal(List<String> command) {
    Programs.require("script", "bsdutils");
    return List.of("script", "-q", "-e", "-c", String.join(" ", command), "/dev/null");
  }

  @Test
  void aTerminalGetsColourAndProgress() throws IOException {
    String shown = run(onTerminal(check()), Map.of());
    assertThat(shown)
        .contains("\r" + ESCAPE + "2K1 of 1: fr")
        .containsPattern("home.title:\u001B\\[33m WARNING \u001B\\[");
  }

  @Test
  void noColorIsHonoured() throws IOException {
    assertThat(run(onTerminal(check()), Map.of("NO_COLOR", "1")))
        .contains("home.title: WARNING space")
        .doesNotContain(ESCAPE);
  }

  @Test
  void aPipeGetsPlainText() throws IOException {
    assertThat(run(check(), Map.of()))
        .contains("home.title: WARNING space")
        .doesNotContain(ESCAPE, "1 of 1");
  }

  @Test
  void programsGetPlainJsonEvenOnATerminal() throws IOException {
    assertThat(run(onTerminal(check("--json")), Map.of())).startsWith("[").doesNotContain(ESCAPE);
  }
}
