package org.manyleaf;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manyleaf.article.Status;
import org.manyleaf.page.BaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to serve; every option has an environment variable of the same name. */
final class Settings {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Port.class,
      defaultValue = "8080",
      description = "Port of the site; 0 takes any free one (${DEFAULT-VALUE}). [MANYLEAF_PORT]")
  int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      converter = Address.class,
      defaultValue = "127.0.0.1",
      description = "Address to listen on; 0.0.0.0 for all (${DEFAULT-VALUE}). [MANYLEAF_BIND]")
  String bind = "127.0.0.1";

  @Option(
      names = "--management-port",
      paramLabel = "PORT|off",
      converter = ManagementPort.class,
      defaultValue = "8081",
      description =
          "Port of /health/live and /health/ready, on the same address; off for none"
              + " (${DEFAULT-VALUE}). [MANYLEAF_MANAGEMENT_PORT]")
  int managementPort;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = Base.class,
      description =
          "What absolute addresses of the site begin with, as https://example.org; without it pages"
              + " name each other by path. [MANYLEAF_BASE_URL]")
  BaseUrl baseUrl = BaseUrl.NONE;

  @Option(
      names = "--i18n",
      paramLabel = "FOLDER",
      description =
          "Folder of the bundles (default: i18n in the working directory, or else the copy in the"
              + " jar). [MANYLEAF_I18N]")
  @Nullable Path i18n;

  @Option(
      names = "--static",
      paramLabel = "FOLDER",
      description =
          "Folder of style, script and icon (default: static in the working directory, or else the"
              + " copy in the jar). [MANYLEAF_STATIC]")
  @Nullable Path staticFiles;

  @Option(
      names = "--release",
      paramLabel = "machine|translated|reviewed",
      converter = Bar.class,
      defaultValue = "machine",
      description =
          "How far a language or an article must be vouched for before readers see it"
              + " (${DEFAULT-VALUE}). [MANYLEAF_RELEASE]")
  Status release = Status.MACHINE;

  @Option(
      names = "--reload",
      paramLabel = "on|off",
      converter = SwitchReader.class,
      defaultValue = "on",
      description =
          "Whether edits of the bundles show without a restart (${DEFAULT-VALUE})."
              + " [MANYLEAF_RELOAD]")
  Switch reload = Switch.ON;

  /** The value of {@link #managementPort} for no management server. */
  static final int NO_MANAGEMENT = -1;

  private static final int HIGHEST_PORT = 65_535;

  private static int port(String text, String expected) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
      return Integer.parseInt(text);
    }
    throw new TypeConversionException("'" + text + "' is not " + expected);
  }

  /** Reads a port. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return port(text, "a port from 0 to 65535");
    }
  }

  /** Reads a port or {@code off}. */
  static final class ManagementPort implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return text.equals("off") ? NO_MANAGEMENT : port(text, "a port from 0 to 65535 or 'off'");
    }
  }

  /** Checks an address to listen on. */
  static final class Address implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      try {
        InetAddress.getByName(text);
        return text;
      } catch (UnknownHostException unknown) {
        throw new TypeConversionException(
            "'" + text + "' is not an address of this machine like 127.0.0.1 or 0.0.0.0");
      }
    }
  }

  /** Reads the base address. */
  static final class Base implements ITypeConverter<BaseUrl> {
    @Override
    public BaseUrl convert(String text) {
      return BaseUrl.parse(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is not an origin like https://example.org, without a path"));
    }
  }

  /** Reads a bar. */
  static final class Bar implements ITypeConverter<Status> {
    @Override
    public Status convert(String text) {
      return switch (text) {
        case "machine" -> Status.MACHINE;
        case "translated" -> Status.TRANSLATED;
        case "reviewed" -> Status.REVIEWED;
        default ->
            throw new TypeConversionException(
                "'" + text + "' is not 'machine', 'translated' or 'reviewed'");
      };
    }
  }

  /** On or off; an enum because picocli takes a boolean for a flag without a value. */
  enum Switch {
    ON,
    OFF
  }

  /** Reads {@code on} or {@code off}. */
  static final class SwitchReader implements ITypeConverter<Switch> {
    @Override
    public Switch convert(String text) {
      return switch (text) {
        case "on" -> Switch.ON;
        case "off" -> Switch.OFF;
        default -> throw new TypeConversionException("'" + text + "' is not 'on' or 'off'");
      };
    }
  }
}
