package org.manyleaf.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyleaf.article.Block.Callout;
import org.manyleaf.bundle.BundleKey.InBlock;
import org.manyleaf.bundle.BundleKey.Slot;

/** One shape a key within a block can have, and the slot it stands for. */
record KeyShape(Pattern pattern, Function<Matcher, Slot> slot) {

  /** Block names become anchors of the page, where {@code site-…} is the page's own. */
  private static final Pattern IN_BLOCK = Pattern.compile("((?!site-)[a-z][a-z0-9-]*)\\.([a-z].*)");

  private static final List<KeyShape> SHAPES =
      List.of(
          shape("h([23])", m -> new Slot.Heading(Integer.parseInt(m.group(1)))),
          shape("p\\.N", m -> new Slot.Text()),
          shape("(ul|ol)\\.N", m -> new Slot.Item(m.group(1).equals("ol"))),
          shape(
              "dl\\.(N)\\.(dt|dd)",
              m -> new Slot.Definition(Integer.parseInt(m.group(1)), m.group(2).equals("dt"))),
          shape("table\\.caption", m -> new Slot.Caption()),
          shape("table\\.h\\.N", m -> new Slot.HeaderCell()),
          shape("table\\.r(N)\\.cN", m -> new Slot.Cell(Integer.parseInt(m.group(1)))),
          shape(
              "callout-(emergency|warning|tip)\\.(title|p\\.N)",
              m -> new Slot.InCallout(kindOf(m.group(1)), m.group(2).equals("title"))));

  private static KeyShape shape(String regex, Function<Matcher, Slot> slot) {
    return new KeyShape(Pattern.compile(regex.replace("N", "[1-9][0-9]{0,3}")), slot);
  }

  private static Callout.Kind kindOf(String name) {
    return Callout.Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Reads a key of the form {@code block.kind}; empty if no shape fits. */
  static Optional<BundleKey> inBlock(String key) {
    Matcher parts = IN_BLOCK.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    for (KeyShape shape : SHAPES) {
      Matcher kind = shape.pattern().matcher(parts.group(2));
      if (kind.matches()) {
        return Optional.of(new InBlock(parts.group(1), shape.slot().apply(kind)));
      }
    }
    return Optional.empty();
  }
}
