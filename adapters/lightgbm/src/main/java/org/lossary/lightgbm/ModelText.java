package org.lossary.lightgbm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The text in which LightGBM saves a model: a head, blocks "Tree=0" and so on, and a tail. */
final class ModelText {
  private static final String TREE = "\nTree=";
  private static final String SIZES = "tree_sizes=";

  /** What a tree answers with, at leaves (constants of linear ones too) and inside. */
  private static final List<String> ANSWERS = List.of("leaf_value", "internal_value", "leaf_const");

  private ModelText() {}

  /** The model whose first tree of each column answers so much more, as LightGBM's AddBias. */
  static String withStart(String text, double[] start) {
    String result = text;
    List<Integer> sizes = new ArrayList<>();
    for (int k = 0; k < start.length; k++) {
      int from = result.indexOf(TREE + k + "\n") + 1;
      if (from == 0) {
        throw new IllegalArgumentException("the model has no tree " + k + " to start with");
      }
      int next = result.indexOf(TREE, from);
      int to = next < 0 ? result.indexOf("\nend of trees", from) + 1 : next + 1;
      String tree = result.substring(from, to);
      String moved = tree.lines().map(line -> line + "\n").collect(Collectors.joining());
      moved = raise(moved, start[k]);
      sizes.add(moved.length() - tree.length());
      result = result.substring(0, from) + moved + result.substring(to);
    }
    return resize(result, sizes);
  }

  private static String raise(String tree, double by) {
    StringBuilder out = new StringBuilder();
    for (String line : tree.split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0 && equals < line.length() - 1 && ANSWERS.contains(line.substring(0, equals))) {
        out.append(line, 0, equals + 1);
        out.append(
            Arrays.stream(line.substring(equals + 1).trim().split(" +"))
                .map(number -> Double.toString(Double.parseDouble(number) + by))
                .collect(Collectors.joining(" ")));
      } else {
        out.append(line);
      }
      out.append('\n');
    }
    out.setLength(out.length() - 1);
    return out.toString();
  }

  /** LightGBM reads trees by their sizes, which the head says. */
  private static String resize(String text, List<Integer> growth) {
    int from = text.indexOf(SIZES) + SIZES.length();
    int to = text.indexOf('\n', from);
    String[] sizes = text.substring(from, to).split(" ");
    for (int k = 0; k < growth.size(); k++) {
      sizes[k] = Integer.toString(Integer.parseInt(sizes[k]) + growth.get(k));
    }
    return text.substring(0, from) + String.join(" ", sizes) + text.substring(to);
  }
}
