package org.manyleaf.translate;

import org.manyleaf.article.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a person can vouch for. */
final class PersonStatus implements ITypeConverter<Status> {

  @Override
  public Status convert(String text) {
    return switch (text) {
      case "translated" -> Status.TRANSLATED;
      case "reviewed" -> Status.REVIEWED;
      default ->
          throw new TypeConversionException("'" + text + "' is not 'translated' or 'reviewed'");
    };
  }
}
