package org.lossary.peers.translate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lossary.Doubles;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Pool;

/** Losses of segmentation_models.pytorch: a region is a channel of the whole batch. */
final class SmpFunctions {
  private static final String LOSSES = "segmentation_models_pytorch.losses.";
  private static final String DATA = "(y_pred, y_true)";
  private static final String[] MODES = {"binary", "multiclass", "multilabel"};
  private static final String MAPS = "images, channels, then space";

  private SmpFunctions() {}

  static void register(Functions.Library smp) {
    String head = "(mode, classes=None, log_loss=False, from_logits=True, smooth=0.0, ";
    String absent = "classes without a true pixel have loss 0 and count in the mean, as there";
    smp.loss()
        .call(LOSSES + "DiceLoss" + head + "ignore_index=None, eps=1e-7)" + DATA)
        .note("one region for each channel of the batch: the loss depends on what else is in it")
        .note(absent)
        .java(a -> region(a, "dice"));
    smp.loss()
        .call(LOSSES + "JaccardLoss" + head + "eps=1e-7)" + DATA)
        .note("one region for each channel of the batch: the loss depends on what else is in it")
        .note(absent)
        .java(a -> region(a, "softJaccard"));
    smp.loss()
        .call(
            LOSSES
                + "TverskyLoss"
                + head
                + "ignore_index=None, eps=1e-7, alpha=0.5, beta=0.5, gamma=1.0)"
                + DATA)
        .note("alpha weighs false positives, beta false negatives; gamma is of the mean, as there")
        .note(absent)
        .java(SmpFunctions::tversky);
    SmpPixels.register(smp);
    smp.loss()
        .call(
            LOSSES
                + "LovaszLoss(mode, per_image=False, ignore_index=None, from_logits=True)"
                + DATA)
        .note("takes scores whatever from_logits is, as there")
        .java(SmpFunctions::lovasz);
  }

  private static Code region(Arguments a, String factory) {
    return regions(a, ofBatch(a, LossCall.of(factory)));
  }

  /** A loss of the regions of the whole batch. */
  private static LossCall ofBatch(Arguments a, LossCall loss) {
    Object smooth = a.number("smooth");
    return loss.with("smoothNumerator", smooth)
        .with("smoothDenominator", smooth)
        .with("pool", Pool.BATCH)
        .with("ignoreAbsent", true)
        .with("classWeights", chosen(a))
        .with("activation", activation(a));
  }

  private static Code tversky(Arguments a) {
    Object gamma = a.number("gamma");
    LossCall loss =
        gamma.equals(1.0)
            ? LossCall.of("tversky")
            : LossCall.of("focalTversky").with("gamma", gamma).with("afterMean", true);
    loss = loss.with("alpha", a.number("alpha")).with("beta", a.number("beta"));
    return regions(a, ofBatch(a, loss));
  }

  private static Activation activation(Arguments a) {
    String mode = a.choice("mode", MODES);
    if (!a.flag("from_logits")) {
      return Activation.NONE;
    }
    return mode.equals("multiclass") ? Activation.SOFTMAX : Activation.SIGMOID;
  }

  /** Weights that leave classes out and keep what the mean divides by: those that are chosen. */
  private static Object chosen(Arguments a) {
    return a.has("classes") ? new LossCall.Symbol("Doubles.of(chosen)") : Doubles.none();
  }

  private static Code regions(Arguments a, LossCall loss) {
    if (a.flag("log_loss")) {
      return logarithms(a);
    }
    a.note("eps matters there only where a region has neither a true nor a predicted pixel");
    a.ignore("eps");
    Code code = Forms.structured(loss, "Segmentation", inputs(a), "", "mean");
    if (!a.has("classes")) {
      return code;
    }
    return code.after(
        "double[] chosen = new double[channels];",
        "for (int c : new int[] {%s}) { chosen[c] = channels / %s.0; }"
            .formatted(classes(a, 0), classes(a, 1)));
  }

  /** The classes that count, or how many there are. */
  private static String classes(Arguments a, int what) {
    if (a.choice("mode", MODES).equals("binary")) {
      throw a.bad("classes", "must be None with mode='binary'");
    }
    if (!(a.numbers("classes") instanceof Doubles classes)) {
      throw a.bad("classes", "must be written out");
    }
    return what == 1
        ? Integer.toString(classes.size())
        : IntStream.range(0, classes.size())
            .mapToObj(i -> Integer.toString((int) classes.get(i)))
            .collect(Collectors.joining(", "));
  }

  /** Minus the logarithms of the scores of the classes, and their mean. */
  private static Code logarithms(Arguments a) {
    a.note("the gradient of -log(1 - L) is that of L, divided by 1 - L");
    boolean tversky = a.signature().parameters().containsKey("alpha");
    LossCall loss =
        LossCall.of(
            tversky
                ? "tversky"
                : a.signature().shortName().equals("DiceLoss") ? "dice" : "softJaccard");
    if (tversky) {
      loss = loss.with("alpha", a.number("alpha")).with("beta", a.number("beta"));
    }
    loss = ofBatch(a, loss).with("classWeights", Doubles.none());
    String count = a.has("classes") ? classes(a, 1) : "each.length";
    Code code =
        new Code(
            loss,
            List.of(
                "Segmentation inputs = " + inputs(a) + ";",
                "var function = " + loss + ";",
                "double[] each = new double[function.valueCount(inputs)];",
                "function.values(inputs, each);",
                "double loss = 0;",
                (a.has("classes")
                        ? "for (int c : new int[] {" + classes(a, 0) + "}) {"
                        : "for (int c = 0; c < each.length; c++) {")
                    + " loss -= Math.log(Math.max(%s, 1 - each[c])) / %s; }"
                        .formatted(a.number("eps"), count)),
            "loss");
    return tversky && !a.number("gamma").equals(1.0)
        ? code.then("loss = Math.pow(loss, " + a.number("gamma") + ");")
        : code;
  }

  /** By mode: one channel, the class of each pixel, or channels that may overlap. */
  private static String inputs(Arguments a) {
    String mode = a.choice("mode", MODES);
    boolean ignores =
        a.signature().parameters().containsKey("ignore_index") && a.has("ignore_index");
    String ignored = ignores ? ", " + a.integer("ignore_index") : "";
    String p = a.data("y_pred", Forms.NUMBERS, MAPS);
    String pixels = a.size("pixels", "numbers of a channel");
    if (mode.equals("binary")) {
      String images = a.size("images", "how many images there are");
      String scores = "Matrix.of(%s, %s, %s)".formatted(p, images, pixels);
      return ignores
          ? "Segmentation.ofLabels(" + scores + ", " + labels(a) + ", 1" + ignored + ")"
          : "Segmentation.of(%s, Matrix.of(%s, %s, %s), 1)"
              .formatted(scores, targets(a), images, pixels);
    }
    String maps = a.size("maps", "images times channels");
    String channels = a.size("channels", "channels of an image");
    String scores = "Matrix.of(%s, %s, %s)".formatted(p, maps, pixels);
    if (mode.equals("multiclass")) {
      return "Segmentation.ofLabels(" + scores + ", " + labels(a) + ", " + channels + ignored + ")";
    }
    if (ignores) {
      throw a.bad("ignore_index", "has no counterpart with mode='multilabel'");
    }
    return "Segmentation.of(%s, Matrix.of(%s, %s, %s), %s)"
        .formatted(scores, targets(a), maps, pixels, channels);
  }

  private static String labels(Arguments a) {
    return a.data("y_true", "int[]", "the class of each pixel, image after image");
  }

  private static String targets(Arguments a) {
    return a.data("y_true", Forms.NUMBERS, "targets, one for each prediction");
  }

  private static Code lovasz(Arguments a) {
    a.ignore("from_logits");
    Pool pool = a.flag("per_image") ? Pool.ITEM : Pool.BATCH;
    if (a.choice("mode", MODES).equals("multiclass")) {
      a.note("versions that move axis 0 in place of the classes give other numbers for a batch");
      LossCall loss = LossCall.of("lovaszSoftmax").with("pool", pool);
      return Forms.structured(loss, "Segmentation", inputs(a), "", "mean");
    }
    LossCall loss = LossCall.of("lovaszHinge").with("pool", pool);
    boolean ignores = a.has("ignore_index");
    String images = a.size("images", "how many images there are");
    String pixels = a.size("pixels", "numbers of an image, all channels together");
    String scores =
        "Matrix.of(%s, %s, %s)".formatted(a.data("y_pred", Forms.NUMBERS, MAPS), images, pixels);
    String inputs =
        ignores
            ? "Segmentation.ofLabels(%s, %s, 1, %s)"
                .formatted(scores, labels(a), a.integer("ignore_index"))
            : "Segmentation.of(%s, Matrix.of(%s, %s, %s), 1)"
                .formatted(scores, targets(a), images, pixels);
    return Forms.structured(loss, "Segmentation", inputs, "", "mean");
  }
}
