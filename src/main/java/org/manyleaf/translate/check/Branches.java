package org.manyleaf.translate.check;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ways through an ICU message.
 *
 * @param pattern the parsed message
 */
record Branches(MessagePattern pattern) {

  /**
   * A plural argument.
   *
   * @param name its name
   * @param ordinal whether it counts places (1st, 2nd) instead of things
   * @param selectors the branches it has
   */
  record Plural(String name, boolean ordinal, List<String> selectors) {}

  /** The branches of a message; empty if it is none. */
  static Optional<Branches> of(String text) {
    try {
      return Optional.of(
          new Branches(
              new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(text)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return Optional.empty();
    }
  }

  /**
   * Texts that lead through every branch at least once, though not through every combination.
   *
   * @param argument what to put for an argument of this name
   */
  List<String> readings(UnaryOperator<String> argument) {
    int widest = 1;
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_START) {
        widest = Math.max(widest, branchesOf(i).size());
      }
    }
    List<String> readings = new ArrayList<>();
    for (int choice = 0; choice < widest; choice++) {
      StringBuilder reading = new StringBuilder();
      append(0, choice, "#", argument, reading);
      readings.add(reading.toString());
    }
    return readings;
  }

  private void append(
      int start, int choice, String counted, UnaryOperator<String> argument, StringBuilder out) {
    int from = pattern.getPart(start).getLimit();
    for (int i = start + 1; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      out.append(pattern.getPatternString(), from, part.getIndex());
      if (part.getType() == Part.Type.MSG_LIMIT) {
        return;
      }
      if (part.getType() == Part.Type.REPLACE_NUMBER) {
        out.append(argument.apply(counted));
      } else if (part.getType() == Part.Type.ARG_START) {
        appendArgument(i, choice, argument, out);
        i = pattern.getLimitPartIndex(i);
      }
      from = pattern.getPart(i).getLimit();
    }
  }

  private void appendArgument(
      int start, int choice, UnaryOperator<String> argument, StringBuilder out) {
    List<Integer> branches = branchesOf(start);
    if (branches.isEmpty()) {
      out.append(argument.apply(nameOf(start)));
    } else {
      int branch = branches.get(Math.min(choice, branches.size() - 1));
      append(branch, choice, nameOf(start), argument, out);
    }
  }

  private String nameOf(int start) {
    return pattern.getSubstring(pattern.getPart(start + 1));
  }

  private List<Integer> branchesOf(int start) {
    List<Integer> branches = new ArrayList<>();
    for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
      if (pattern.getPartType(i) == Part.Type.MSG_START) {
        branches.add(i);
        i = pattern.getLimitPartIndex(i);
      }
    }
    return branches;
  }

  /** The plural arguments, each as often as it stands there. */
  List<Plural> plurals() {
    List<Plural> plurals = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
        boolean ordinal = part.getArgType() == ArgType.SELECTORDINAL;
        plurals.add(new Plural(nameOf(i), ordinal, selectorsOf(i)));
      }
    }
    return plurals;
  }

  private List<String> selectorsOf(int start) {
    List<String> selectors = new ArrayList<>();
    for (int branch : branchesOf(start)) {
      int before = branch - 1;
      while (pattern.getPartType(before) != Part.Type.ARG_SELECTOR) {
        before--;
      }
      selectors.add(pattern.getSubstring(pattern.getPart(before)));
    }
    return selectors;
  }
}
