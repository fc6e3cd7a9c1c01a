package org.lossary.bakeoff.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.InputsInfo;
import org.lossary.LossInfo;
import org.lossary.StructuredLoss;

/** What rules ask of the catalogue. */
final class Facts {
  private static final Map<String, Class<?>> INPUTS = new ConcurrentHashMap<>();

  private Facts() {}

  static boolean hasParameter(LossInfo info, String... names) {
    return info.parameters().stream().anyMatch(p -> List.of(names).contains(p.name()));
  }

  static Predicate<LossInfo> ids(String... ids) {
    return info -> List.of(ids).contains(info.id());
  }

  /** Losses that take one of these inputs. */
  static Predicate<LossInfo> takes(Class<?>... inputs) {
    return info -> Arrays.asList(inputs).contains(inputs(info));
  }

  /** The inputs of a structured loss; {@code Void} for one of predictions and targets. */
  static Class<?> inputs(LossInfo info) {
    return INPUTS.computeIfAbsent(
        info.id(),
        id ->
            Catalog.find(id).orElseThrow().create() instanceof StructuredLoss<?> loss
                ? loss.inputs()
                : Void.class);
  }

  /** What a loss takes, in the words of the catalogue. */
  static String shape(LossInfo info) {
    Class<?> inputs = inputs(info);
    return InputsInfo.of(inputs)
        .map(i -> "it takes " + inputs.getSimpleName() + " (an item is " + i.item() + ")")
        .orElse("it takes predictions and targets");
  }

  static boolean growing(LossInfo info) {
    return info.target() == Domain.REAL && Growth.grows(info);
  }

  /** Whether it counts the rows that are predicted worst more than others. */
  static boolean focuses(LossInfo info) {
    return info.id().startsWith("focal");
  }

  static boolean takesScores(LossInfo info) {
    return info.prediction() == Domain.REAL;
  }

  /** As they are, or after the parameter is set that {@link Fitting} sets. */
  static boolean takesProbabilities(LossInfo info) {
    return info.prediction() == Domain.UNIT
        || info.prediction() == Domain.DISTRIBUTION
        || Fitting.ofForms(info)
        || info.id().equals("lovasz-softmax");
  }

  static boolean takesLogarithms(LossInfo info) {
    return info.prediction() == Domain.LOG_PROBABILITY || Fitting.ofForms(info);
  }
}
