package org.lossary.peers.translate;

import java.util.List;

/** The statements that evaluate a loss, by the form of its inputs. */
final class Forms {
  static final String NUMBERS = "double[]";
  private static final int WIDTH = 96;

  private Forms() {}

  /** Predictions against targets, element by element, with torch's reductions. */
  static Code elements(Arguments a, LossCall loss, String prediction, String target) {
    String p = a.data(prediction, NUMBERS, "predictions, in any shape");
    String t = a.data(target, NUMBERS, "targets, one for each prediction");
    return plain(a, loss, p, t, a.reduction("mean", "sum", "none"));
  }

  /** As above, with a reduction that is known. */
  static Code plain(Arguments a, LossCall loss, String p, String t, String reduction) {
    return reduction.equals("mean")
        ? Code.of(loss, "double loss = " + loss + ".value(" + p + ", " + t + ");")
        : supervised(loss, "Batch.of(" + p + ", " + t + ")", p + ".length", reduction);
  }

  /** A batch under mean, sum, none, or a mean by weights. */
  static Code supervised(LossCall loss, String batch, String count, String reduction) {
    String reduced =
        switch (reduction) {
          case "sum" -> batch + ".reduction(Reduction.SUM)";
          case "weighted" -> batch + ".reduction(Reduction.WEIGHTED_MEAN)";
          default -> batch;
        };
    if (reduction.equals("none")) {
      return new Code(
          loss,
          List.of(
              "double[] losses = new double[" + count + "];",
              loss + ".values(" + batch + ", Matrix.of(losses));"),
          "losses");
    }
    return value("Batch batch", loss, reduced);
  }

  /** Inputs of a structured loss under mean, sum or none. */
  static Code structured(
      LossCall loss, String type, String inputs, String count, String reduction) {
    if (reduction.equals("none")) {
      return new Code(
          loss,
          List.of(
              "double[] losses = new double[" + count + "];",
              loss + ".values(" + inputs + ", losses);"),
          "losses");
    }
    return value(
        type + " inputs",
        loss,
        reduction.equals("sum") ? inputs + ".reduction(Reduction.SUM)" : inputs);
  }

  /** One line, or two if that is too long. */
  private static Code value(String variable, LossCall loss, String inputs) {
    String line = "double loss = " + loss + ".value(" + inputs + ");";
    if (line.length() <= WIDTH) {
      return Code.of(loss, line);
    }
    String name = variable.substring(variable.indexOf(' ') + 1);
    return Code.of(
        loss, variable + " = " + inputs + ";", "double loss = " + loss + ".value(" + name + ");");
  }

  /** Rows of class scores against a label each. */
  static Code labels(
      Arguments a, LossCall loss, String scores, String target, String meaning, String reduction) {
    String s = a.data(scores, NUMBERS, meaning);
    String t = a.data(target, "int[]", "the class of each row");
    return supervised(
        loss, "Batch.ofLabels(" + matrix(a, s, "classes") + ", " + t + ")", "rows", reduction);
  }

  /** Rows of class scores against rows of numbers. */
  static Code dense(
      Arguments a, LossCall loss, String scores, String target, String meaning, String reduction) {
    return supervised(loss, rows(a, scores, target, meaning, "classes"), "rows", reduction);
  }

  /** A batch of two matrices of one shape. */
  static String rows(Arguments a, String scores, String target, String meaning, String columns) {
    String s = a.data(scores, NUMBERS, meaning);
    String t = a.data(target, NUMBERS, "targets, in rows as the predictions are");
    return "Batch.of(" + matrix(a, s, columns) + ", " + matrix(a, t, columns) + ")";
  }

  /** {@code Matrix.of(x, rows, columns)}. */
  static String matrix(Arguments a, String name, String columns) {
    return "Matrix.of("
        + name
        + ", "
        + a.size("rows", "how many rows there are")
        + ", "
        + a.size(columns, "numbers in a row")
        + ")";
  }

  /** A column of numbers. */
  static String column(Arguments a, String name, String meaning) {
    return "Matrix.of(" + a.data(name, NUMBERS, meaning) + ")";
  }
}
