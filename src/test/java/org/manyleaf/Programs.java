package org.manyleaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other people's programs that tests drive: found, or installed as root on Debian. */
public final class Programs {

  private Programs() {}

  /** The first of these programs on the {@code PATH}. */
  public static Optional<Path> onPath(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(java.io.File.pathSeparator, -1))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether packages can be installed here. */
  public static boolean isRootOnDebian() {
    return Files.exists(Path.of("/etc/debian_version"))
        && "root".equals(System.getProperty("user.name"))
        && onPath(List.of("apt-get")).isPresent();
  }

  /**
   * Sees to it that a program is there.
   *
   * @throws IllegalStateException if it is not and cannot be installed; the message says what to do
   */
  public static void require(String program, String... packages) {
    if (onPath(List.of(program)).isEmpty() && isRootOnDebian()) {
      install(List.of(packages));
    }
    if (onPath(List.of(program)).isEmpty()) {
      throw new IllegalStateException(
          "The tests need '"
              + program
              + "' (Debian: apt-get install "
              + String.join(" ", packages)
              + ")");
    }
  }

  /** Installs packages. */
  public static void install(List<String> packages) {
    run(List.of("apt-get", "update"));
    List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y"));
    command.addAll(packages);
    run(command);
  }

  /**
   * Runs a program to its end.
   *
   * @return what it printed
   * @throws IllegalStateException if it failed, with what it printed
   */
  public static String run(List<String> command) {
    try {
      ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process running = process.start();
      String output = new String(running.getInputStream().readAllBytes(), UTF_8);
      if (running.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
      }
      return output;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
