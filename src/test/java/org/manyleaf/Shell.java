package org.manyleaf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command line as a person would, and keeps what it says. */
public final class Shell {

  private Shell() {}

  /** What came of a command. */
  public record Outcome(int code, String out, String err) {}

  /** Runs a command with these environment variables. */
  public static Outcome run(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintStream before = System.err;
    ByteArrayOutputStream direct = new ByteArrayOutputStream();
    System.setErr(new PrintStream(direct, true, StandardCharsets.UTF_8));
    try {
      int code =
          App.commandLine(environment)
              .setOut(new PrintWriter(out, true))
              .setErr(new PrintWriter(err, true))
              .execute(arguments);
      return new Outcome(code, out.toString(), err + direct.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
