package org.manyleaf.translate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A translation has other tags than the English. Their order is free, as are {@code bdi} and {@code
 * span lang}.
 */
final class MarkupRule implements TextRule {

  private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)/?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");

  @Override
  public String id() {
    return "markup";
  }

  @Override
  public String what() {
    return "The tags differ from those of the English.";
  }

  @Override
  public List<Complaint> complaints(Texts texts) {
    List<List<String>> english = texts.english().markup().stream().map(MarkupRule::tagsIn).toList();
    for (String reading : texts.target().markup()) {
      List<String> tags = tagsIn(reading);
      if (!english.isEmpty() && english.stream().noneMatch(e -> same(e, tags))) {
        List<String> expected = english.get(english.size() - 1);
        return List.of(
            Complaint.error(
                tags.isEmpty() ? "no tags" : "the tags " + String.join("", tags),
                expected.isEmpty() ? "none, as in English" : String.join("", expected),
                "copy the tags from the English text"));
      }
    }
    return List.of();
  }

  private static boolean same(List<String> some, List<String> others) {
    return some.size() == others.size() && new Multiset<>(some).without(others).isEmpty();
  }

  private static List<String> tagsIn(String reading) {
    if (reading.indexOf('<') < 0) {
      return List.of();
    }
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(reading);
    while (tag.find()) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      String attributes = attributesIn(tag.group(2));
      if (!name.equals("bdi") && !(name.equals("span") && attributes.isEmpty())) {
        tags.add("<" + name + attributes + ">");
      }
    }
    return tags;
  }

  /** The attributes that a translation must keep; a title is there to be translated. */
  private static String attributesIn(String text) {
    TreeSet<String> kept = new TreeSet<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String name = attribute.group(1).toLowerCase(Locale.ROOT);
      String value = attribute.group(2).replaceAll("^[\"']|[\"']$", "");
      switch (name) {
        case "lang", "dir" -> {}
        case "title" -> kept.add(" title=\"…\"");
        default -> kept.add(" " + name + "=\"" + value + "\"");
      }
    }
    return String.join("", kept);
  }
}
