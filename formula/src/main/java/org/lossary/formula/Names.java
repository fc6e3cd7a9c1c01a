package org.lossary.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the names met so far stand for: free variables, definitions and bound indices. */
final class Names {
  static final Set<String> WORDS =
      Set.of("cases", "otherwise", "and", "or", "not", "in", "where", "pi", "e");

  private final Map<String, Integer> variables = new LinkedHashMap<>();
  private final Map<String, Integer> definitions = new HashMap<>();
  private final Map<String, Set<Expr.Axis>> indices = new HashMap<>();

  static boolean reserved(String name) {
    Function function = Function.named(name);
    // A parameter of a loss may be called error too: only the call is the function.
    boolean taken = function != null && function != Function.ERROR;
    return WORDS.contains(name) || taken || Reduction.named(name) != null;
  }

  boolean isIndex(String name) {
    return indices.containsKey(name);
  }

  boolean isDefinition(String name) {
    return definitions.containsKey(name);
  }

  boolean isVariable(String name) {
    return variables.containsKey(name);
  }

  void open(String index) {
    indices.put(index, new LinkedHashSet<>());
  }

  /** Ends the scope of an index and says which axes it ran over. */
  List<Expr.Axis> close(String index) {
    Set<Expr.Axis> axes = indices.remove(index);
    return axes == null ? List.of() : List.copyOf(axes);
  }

  void define(String name, int rank) {
    definitions.put(name, rank);
  }

  /** The number of subscripts the name takes, noting a new free variable if it is unknown. */
  int rankOf(String name, int used) {
    if (isIndex(name)) {
      return 0;
    }
    Integer defined = definitions.get(name);
    if (defined != null) {
      return defined;
    }
    return variables.computeIfAbsent(name, n -> used);
  }

  /** Notes that {@code name[..., index, ...]} occurs, which gives the index its range. */
  void noteAxis(String index, String name, int axis) {
    Set<Expr.Axis> axes = indices.get(index);
    if (axes != null) {
      axes.add(new Expr.Axis(name, axis));
    }
  }

  /** Free variables in order of appearance, without the implied lengths K and N. */
  List<Variable> variables() {
    boolean lengths = variables.values().stream().anyMatch(rank -> rank > 0);
    List<Variable> result = new ArrayList<>();
    variables.forEach(
        (name, rank) -> {
          if (!(lengths && rank == 0 && isLength(name))) {
            result.add(new Variable(name, rank));
          }
        });
    return List.copyOf(result);
  }

  static boolean isLength(String name) {
    return name.equals("K") || name.equals("N");
  }
}
