package org.manyleaf.translate;

import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class ExchangeFormatName implements ITypeConverter<SendFormat> {

  @Override
  public SendFormat convert(String text) {
    return SendFormat.all().stream()
        .filter(format -> format.id().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is none of "
                        + SendFormat.all().stream()
                            .map(SendFormat::id)
                            .collect(Collectors.joining(", "))));
  }
}
