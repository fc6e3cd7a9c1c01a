package org.lossary.cli;

import java.util.List;
import org.lossary.LossInfo;
import org.lossary.Property;

/**
 * The properties of a loss in words, with the condition where one holds for some parameters only.
 */
final class PropertyWords {
  private PropertyWords() {}

  /** All of them, joined by commas. */
  static String of(LossInfo info) {
    if (info.properties().isEmpty()) {
      return "none is claimed";
    }
    List<String> words = info.properties().stream().sorted().map(p -> of(info, p)).toList();
    return String.join(", ", words);
  }

  private static String of(LossInfo info, Property property) {
    String condition = info.condition(property);
    return ListCommand.words(property) + (condition.isEmpty() ? "" : " (where " + condition + ")");
  }

  /** What the diagonal Hessian is, in words. */
  static String hessian(LossInfo info) {
    return switch (info.hessian()) {
      case NONE -> "none";
      case EXACT -> "exact";
      case EXACT_INDEFINITE -> "exact, 0 or negative at places";
      case MAJORANT -> "an upper bound of the curvature";
    };
  }
}
