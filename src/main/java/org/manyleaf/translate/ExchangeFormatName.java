package org.manyleaf.translate;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.manyleaf.translate.exchange.ExchangeFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class ExchangeFormatName implements ITypeConverter<ExchangeFormat> {

  @Override
  public ExchangeFormat convert(String text) {
    return Arrays.stream(ExchangeFormat.values())
        .filter(format -> format.id().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is none of "
                        + Arrays.stream(ExchangeFormat.values())
                            .map(ExchangeFormat::id)
                            .collect(Collectors.joining(", "))));
  }
}
