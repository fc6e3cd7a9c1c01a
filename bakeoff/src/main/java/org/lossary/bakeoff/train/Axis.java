package org.lossary.bakeoff.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.Property;

/**
 * The values of one parameter to try; the first is the one to start from. The rules go by the names
 * that parameters have throughout the catalogue, so that a new loss needs no rule of its own:
 *
 * <ul>
 *   <li>{@code delta}, {@code beta}, {@code scale} are in units of the target: quantiles 80, 50 and
 *       95 % of the pilot's |residual|; for losses that redescend, which forget what lies beyond,
 *       3, 1.5 and 6 robust standard deviations. {@code epsilon}: the 20 and 50% quantiles.
 *   <li>{@code tau}: the metric's quantile and the median; {@code quantiles}: 0.1, 0.5, 0.9.
 *   <li>{@code power} of Tweedie: 1.5, 1.2, 1.8; of a hinge: 1, 2. {@code alpha} of regression: 1,
 *       0, -2.
 *   <li>{@code gamma} of classification: 2, 1; {@code alpha} of it: none, and the share of class 0.
 *   <li>{@code spread}: the logarithm of the variance, which may be any number, as margins are.
 *   <li>{@code posWeight}, {@code classWeights}, {@code labelSmoothing} are variants: the loss
 *       takes part without them and, as a candidate of its own, with them.
 * </ul>
 *
 * @param parameter name of the parameter
 * @param options the values
 */
record Axis(String parameter, List<Option> options) {

  /** A value in words and as it is. */
  record Option(String words, Object value) {}

  /** What is tried in every case, if the parameter has a rule. */
  static Optional<Axis> tuned(LossInfo info, Parameter p, Facts facts) {
    boolean regression = info.family() == Family.REGRESSION;
    List<Option> options =
        switch (p.name()) {
          case "delta", "beta", "scale" -> regression ? scales(info, facts) : List.of();
          case "epsilon" ->
              regression ? List.of(quantile(facts, 0.2), quantile(facts, 0.5)) : List.<Option>of();
          case "tau" -> numbers(facts.metricTau(), 0.5);
          case "quantiles" -> List.of(new Option("0.1, 0.5, 0.9", Doubles.of(0.1, 0.5, 0.9)));
          case "power" -> powers(p);
          case "spread" -> List.of(new Option("logarithm of the variance", "LOG_VARIANCE"));
          case "alpha" -> regression ? within(p, numbers(1, 0, -2)) : alphas(p, facts);
          case "gamma" -> regression ? List.<Option>of() : within(p, numbers(2, 1));
          default -> List.of();
        };
    return options.isEmpty() ? Optional.empty() : Optional.of(new Axis(p.name(), options));
  }

  /**
   * What makes a variant of the loss, if the parameter has such a rule and the data call for it.
   */
  static Optional<Axis> variant(Parameter p, Facts facts) {
    List<Option> options = new ArrayList<>();
    switch (p.name()) {
      case "posWeight" -> {
        if (facts.classSizes().length == 2 && facts.imbalance() > 1.5) {
          double ratio = facts.classRatio();
          options.add(new Option("class 0 : class 1", round(ratio)));
          options.add(new Option("square root of class 0 : class 1", round(Math.sqrt(ratio))));
        }
      }
      case "classWeights" -> {
        if (facts.classSizes().length > 2 && facts.imbalance() > 1.5) {
          options.add(new Option("inverse frequency", weights(facts, 1)));
          options.add(new Option("root of inverse frequency", weights(facts, 0.5)));
        }
      }
      case "labelSmoothing" -> options.addAll(numbers(0.05, 0.15));
      default -> {}
    }
    return options.isEmpty() ? Optional.empty() : Optional.of(new Axis(p.name(), options));
  }

  private static List<Option> powers(Parameter p) {
    if (p.defaultValue() instanceof Integer) {
      return List.of(new Option("1", 1), new Option("2", 2));
    }
    boolean compound = p.defaultValue() instanceof Double d && d > 1 && d < 2;
    return compound ? numbers(1.5, 1.2, 1.8) : List.of();
  }

  private static List<Option> scales(LossInfo info, Facts facts) {
    return info.has(Property.REDESCENDING)
        ? List.of(sigmas(facts, 3), sigmas(facts, 1.5), sigmas(facts, 6))
        : List.of(quantile(facts, 0.8), quantile(facts, 0.5), quantile(facts, 0.95));
  }

  private static Option sigmas(Facts facts, double factor) {
    return new Option(
        text(factor) + " robust standard deviations of the residual",
        round(factor * facts.sigma()));
  }

  private static Option quantile(Facts facts, double p) {
    return new Option("%.0f%% quantile of |residual|".formatted(100 * p), round(facts.residual(p)));
  }

  private static List<Option> alphas(Parameter p, Facts facts) {
    if (!(p.defaultValue() instanceof Double) || facts.classSizes().length != 2) {
      return List.of();
    }
    double share = facts.classRatio() / (1 + facts.classRatio());
    return List.of(new Option("none", -1.0), new Option("share of class 0", round(share)));
  }

  private static Doubles weights(Facts facts, double power) {
    double[] w = facts.classWeights(power);
    for (int k = 0; k < w.length; k++) {
      w[k] = round(w[k]);
    }
    return Doubles.of(w);
  }

  private static List<Option> within(Parameter p, List<Option> options) {
    return options.stream()
        .filter(o -> Double.isNaN(p.low()) || (double) o.value() >= p.low())
        .filter(o -> Double.isNaN(p.high()) || (double) o.value() <= p.high())
        .toList();
  }

  private static List<Option> numbers(double... values) {
    List<Option> options = new ArrayList<>();
    for (double v : values) {
      Option option = new Option(text(v), v);
      if (!options.contains(option)) {
        options.add(option);
      }
    }
    return options;
  }

  /** Four significant digits: nobody can measure more, and specs stay readable. */
  static double round(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.3e", value));
  }

  static String text(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
