package org.lossary.peers.translate;

import java.util.List;
import org.lossary.Doubles;

/** Focal losses of MONAI, and those of fvcore and torchvision. */
final class FocalFunctions {
  private static final String[] REDUCTIONS = {"mean", "sum", "none"};

  private FocalFunctions() {}

  static void register(Functions.Library monai) {
    String parameters =
        "include_background=True, to_onehot_y=False, gamma=2.0, alpha=None, weight=None,"
            + " reduction='mean', use_softmax=";
    String rows = "N x C x space, the channels moved to the last axis";
    monai
        .loss("focal_sigmoid")
        .call("monai.losses.FocalLoss(" + parameters + "False)(input, target)")
        .where("use_softmax", "False", "")
        .note("alpha weighs class 1; None is -1 here")
        .java(a -> sigmoid(a, rows));
    monai
        .loss("focal_softmax")
        .call("monai.losses.FocalLoss(" + parameters + "False)(input, target)")
        .where("use_softmax", "True")
        .note("alpha weighs every class but the first, which gets 1 - alpha")
        .java(a -> softmax(a, rows));
    Functions.Library torchvision = new Functions.Library("torchvision");
    torchvision
        .loss()
        .call(
            "torchvision.ops.sigmoid_focal_loss(inputs, targets, alpha=0.25, gamma=2,"
                + " reduction='none')")
        .java(FocalFunctions::plainFocal);
    Functions.Library fvcore = new Functions.Library("fvcore");
    fvcore
        .loss("focal_sigmoid_fvcore")
        .call(
            "fvcore.nn.sigmoid_focal_loss(inputs, targets, alpha=-1, gamma=2.0, reduction='none')")
        .java(FocalFunctions::plainFocal);
    fvcore
        .loss("focal_star_fvcore")
        .call(
            "fvcore.nn.sigmoid_focal_loss_star(inputs, targets, alpha=-1, gamma=1,"
                + " reduction='none')")
        .java(
            a ->
                Forms.elements(
                    a,
                    LossCall.of("focalStar")
                        .with("gamma", a.number("gamma"))
                        .with("alpha", a.number("alpha")),
                    "inputs",
                    "targets"));
  }

  private static Code plainFocal(Arguments a) {
    LossCall loss =
        LossCall.of("focal").with("gamma", a.number("gamma")).with("alpha", a.number("alpha"));
    return Forms.elements(a, loss, "inputs", "targets");
  }

  private static Object alpha(Arguments a) {
    return a.has("alpha") ? a.number("alpha") : (Object) (-1.0);
  }

  /** Without the first channel, if the background does not count. */
  private static String batch(Arguments a, String rows) {
    a.ignore("to_onehot_y", "use_softmax");
    boolean background = a.flag("include_background");
    return Forms.rows(
        a, "input", "target", rows + (background ? "" : ", without the first"), "classes");
  }

  /** The sum is of means over space; without space that is the mean of everything. */
  private static Code focalReduced(Arguments a, LossCall loss, String batch, boolean ofRows) {
    String reduction = a.reduction(REDUCTIONS);
    return switch (reduction) {
      case "sum" -> {
        a.note("MONAI's sum first takes the mean over the axes of space");
        yield Forms.supervised(loss, batch, "rows", "sum")
            .with(
                "double loss = ",
                "double loss = 1.0 / "
                    + a.size("pixels", "numbers of a channel; all, if there is no space")
                    + " * ");
      }
      case "mean" -> {
        Code code = Forms.supervised(loss, batch, "rows", "mean");
        yield ofRows ? code.with("double loss = ", "double loss = 1.0 / classes * ") : code;
      }
      default -> {
        if (ofRows) {
          throw a.bad("reduction", "must be mean or sum with use_softmax");
        }
        yield new Code(
            loss,
            List.of(
                "double[] losses = new double[rows * classes];",
                loss + ".values(" + batch + ", Matrix.of(losses, rows, classes));"),
            "losses");
      }
    };
  }

  private static Code sigmoid(Arguments a, String rows) {
    LossCall loss = LossCall.of("focal").with("gamma", a.number("gamma")).with("alpha", alpha(a));
    String batch = batch(a, rows);
    Object weights = a.numbers("weight");
    if (weights instanceof Doubles d && d.isEmpty()) {
      return focalReduced(a, loss, batch, false);
    }
    return focalReduced(a, loss, batch + ".weights(Matrix.of(weights, rows, classes))", false)
        .after(
            "double[] weights = new double[rows * classes];",
            "for (int i = 0; i < weights.length; i++) { weights[i] = "
                + weight(weights, "i % classes")
                + "; }");
  }

  private static Code softmax(Arguments a, String rows) {
    boolean background = a.flag("include_background");
    Object alpha = background ? alpha(a) : (Object) (-1.0);
    a.ignore("alpha");
    if (!background) {
      a.note("without the background MONAI ignores alpha, and so does this");
    }
    Object weights = a.numbers("weight");
    if (alpha.equals(-1.0)) {
      LossCall loss =
          LossCall.of("focalSoftmax").with("gamma", a.number("gamma")).with("alpha", weights);
      return focalReduced(a, loss, batch(a, rows), true);
    }
    LossCall loss =
        LossCall.of("focalSoftmax")
            .with("gamma", a.number("gamma"))
            .with("alpha", new LossCall.Symbol("Doubles.of(factors)"));
    String list = weights instanceof Doubles d && d.isEmpty() ? "" : " * " + weight(weights, "i");
    return focalReduced(a, loss, batch(a, rows), true)
        .after(
            "double[] factors = new double[classes];",
            "for (int i = 0; i < classes; i++) { factors[i] = (i == 0 ? 1 - %s : %s)%s; }"
                .formatted(alpha, alpha, list));
  }

  /** The weight with this index of a list, or of a name. */
  static String weight(Object weights, String index) {
    String list =
        weights instanceof Doubles d
            ? "Doubles.of(" + d.toString().replaceAll("[\\[\\]]", "") + ")"
            : weights.toString();
    return list + ".weight(" + index + ")";
  }
}
