package org.lossary.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the numbers stand for that some variables are compared with. */
final class Codes {
  private Codes() {}

  /** The word for the number in {@code variable == number} or {@code !=}; null if it has none. */
  static @Nullable String word(Map<String, List<String>> codes, Expr.Condition.Compare compare) {
    if (compare.relations().size() != 1
        || !(compare.operands().get(0) instanceof Expr.Name variable)
        || !(compare.operands().get(1) instanceof Expr.Literal literal)) {
      return null;
    }
    Expr.Relation relation = compare.relations().get(0);
    if (relation != Expr.Relation.EQUAL && relation != Expr.Relation.NOT_EQUAL) {
      return null;
    }
    List<String> words = codes.getOrDefault(variable.name(), List.of());
    for (int code = 0; code < words.size(); code++) {
      if (literal.value().compareTo(BigDecimal.valueOf(code)) == 0) {
        return words.get(code);
      }
    }
    return null;
  }
}
