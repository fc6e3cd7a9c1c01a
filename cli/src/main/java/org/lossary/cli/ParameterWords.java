package org.lossary.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.formula.Formula;

/** Parameters as a person writes and reads them. */
final class ParameterWords {
  private ParameterWords() {}

  /** The range, and how lists are written after an id. */
  static String rule(Parameter p) {
    return p.defaultValue() instanceof Doubles
        ? p.rule() + "; written " + p.name() + "=1/2"
        : p.rule();
  }

  /** The default: a loss by its id. */
  static String standard(Parameter p) {
    return p.defaultValue() instanceof Loss loss
        ? loss.info().id()
        : String.valueOf(p.defaultValue());
  }

  /** What the numbers mean that a formula compares with parameters: constants, true and false. */
  static Map<String, List<String>> codes(LossInfo info) {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (Parameter p : info.parameters()) {
      if (p.defaultValue() instanceof Boolean) {
        codes.put(p.name(), Formula.BOOLEAN);
      } else if (p.defaultValue() instanceof Enum<?> constant) {
        codes.put(
            p.name(),
            Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                .map(Object::toString)
                .toList());
      }
    }
    return codes;
  }
}
