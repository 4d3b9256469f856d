package org.manyleaf;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes the value of {@code --management-port} from {@code MANYLEAF_MANAGEMENT_PORT}. */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? environment.get(variableOf(option.longestName()))
        : null;
  }

  static String variableOf(String option) {
    String name = option.replaceFirst("^--", "").replace('-', '_');
    return "MANYLEAF_" + name.toUpperCase(Locale.ROOT);
  }
}
