package org.lossary.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the loops, run one after the other, that a kernel on lanes consists of. Most have one. The
 * JIT gives up on very long loops (vectors become objects, in every call), so these are cut: a loop
 * of its own leaves an intermediate result in an array that only the last loop fills for good.
 *
 * @param outputs what the loop computes
 * @param targets the arrays that it writes them to
 * @param loaded intermediate results of earlier stages, with the arrays that they are in
 */
record Stage(List<Node> outputs, List<String> targets, Map<Node, String> loaded) {
  private static final List<String> ARRAYS = List.of("v", "g", "h");

  /** A loop with more operations is cut. */
  private static final int LIMIT = 100;

  /** With more operations than this in a part, the kernel is left to the plain loop. */
  private static final int MOST = 170;

  /** The stages that compute {@code outputs}, in order. */
  static List<Stage> of(List<Node> outputs) {
    List<String> targets = ARRAYS.subList(0, outputs.size());
    List<Stage> stages = new ArrayList<>();
    Stage last = new Stage(outputs, targets, Map.of());
    for (String array : targets) {
      if (last.size() <= LIMIT) {
        break;
      }
      Node cut = last.bestCut();
      Stage first = new Stage(List.of(cut), List.of(array), last.loaded);
      if (first.size() <= 1) {
        break;
      }
      stages.add(first);
      last = new Stage(outputs, targets, with(last.loaded, cut, array));
    }
    stages.add(last);
    return stages;
  }

  /** Whether every operation has a lane form, and every loop will be compiled well. */
  static boolean possible(List<Node> outputs) {
    return of(outputs).stream().allMatch(stage -> stage.size() <= MOST)
        && Graph.inOrder(outputs).stream()
            .noneMatch(node -> node.op() == Op.SCALAR_CALL && !node.uniform());
  }

  /** The single loop of scalar code, which has no limit. */
  static Stage whole(List<Node> outputs) {
    return new Stage(outputs, ARRAYS.subList(0, outputs.size()), Map.of());
  }

  /** The nodes that the loop needs, arguments before users; what is loaded has none. */
  List<Node> order() {
    return Graph.inOrder(outputs, loaded.keySet());
  }

  private int size() {
    return (int) order().stream().filter(node -> !node.uniform()).count();
  }

  /** The intermediate result that leaves the longer of the two loops shortest. */
  private Node bestCut() {
    Node best = outputs.get(0);
    int least = Integer.MAX_VALUE;
    for (Node node : order()) {
      if (node.uniform() || node.kind() != Kind.REAL || loaded.containsKey(node)) {
        continue;
      }
      int before = new Stage(List.of(node), List.of(), loaded).size();
      int after = new Stage(outputs, List.of(), with(loaded, node, "")).size();
      if (Math.max(before, after) < least) {
        least = Math.max(before, after);
        best = node;
      }
    }
    return best;
  }

  private static Map<Node, String> with(Map<Node, String> loaded, Node node, String array) {
    Map<Node, String> more = new HashMap<>(loaded);
    more.put(node, array);
    return more;
  }
}
