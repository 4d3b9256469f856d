package org.manyleaf.translate.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.manyleaf.bundle.BundleFile.Entry;
import org.manyleaf.bundle.BundlePair;
import org.manyleaf.bundle.Unit;

/** The keys of a file stand in another order than the English ones; said once a file. */
final class OrderRule implements Rule {

  @Override
  public String id() {
    return "order";
  }

  @Override
  public String what() {
    return "The keys are in another order than in the English file.";
  }

  @Override
  public void check(BundlePair pair, Unit unit, Consumer<Finding> findings) {}

  @Override
  public void checkWhole(BundlePair pair, Consumer<Finding> findings) {
    Map<String, Integer> places = new HashMap<>();
    pair.units().forEach(unit -> places.put(unit.key(), places.size()));
    List<Entry> entries =
        pair.target().entries().stream().filter(e -> places.containsKey(e.key())).toList();
    for (int i = 1; i < entries.size(); i++) {
      Entry before = entries.get(i - 1);
      Entry entry = entries.get(i);
      if (places.getOrDefault(entry.key(), 0) < places.getOrDefault(before.key(), 0)) {
        Complaint complaint =
            Complaint.info(
                "it behind " + before.key(), "the order of the English file", "move the line");
        findings.accept(
            new Finding(
                id(),
                complaint.severity(),
                pair.target().name(),
                entry.line(),
                entry.key(),
                complaint.message()));
        return;
      }
    }
  }
}
