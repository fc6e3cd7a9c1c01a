package org.lossary.peers.translate;

import java.util.List;
import java.util.stream.IntStream;
import org.lossary.Doubles;
import org.lossary.segmentation.Pool;

/** Losses of Keras of regions: of all numbers together, or over the axes that are given. */
final class KerasRegions {
  private static final double EPSILON = 1e-7;
  private static final String LAST = "images, rows, columns, then channels";

  private KerasRegions() {}

  static void register(Functions.Library keras) {
    String all = "one region of all numbers, images and channels together, if axis is None";
    KerasFunctions.loss(keras, "keras_dice", "Dice", "dice", "axis=None")
        .note(all)
        .java(a -> regions(a, smooth(LossCall.of("dice"))));
    KerasFunctions.loss(
            keras, "keras_tversky", "Tversky", "tversky", "alpha=0.5, beta=0.5, axis=None")
        .note(all)
        .java(
            a ->
                regions(
                    a,
                    smooth(LossCall.of("tversky"))
                        .with("alpha", a.number("alpha"))
                        .with("beta", a.number("beta"))));
  }

  private static LossCall smooth(LossCall loss) {
    return loss.with("smoothNumerator", 0.0).with("smoothDenominator", EPSILON);
  }

  private static Code regions(Arguments a, LossCall loss) {
    String reduction = KerasFunctions.reduction(a);
    if (!a.has("axis")) {
      return whole(a, loss.with("pool", Pool.ALL));
    }
    List<Integer> axes = axes(a);
    a.note("of images with channels: axis " + axes + " of four");
    if (axes.equals(List.of(1, 2, 3))) {
      return images(a, loss.with("pool", Pool.ITEM), reduction);
    }
    if (axes.equals(List.of(1, 2)) || axes.equals(List.of(0, 1, 2))) {
      return channels(a, loss.with("pool", axes.size() == 2 ? Pool.ITEM : Pool.BATCH), reduction);
    }
    throw a.bad("axis", "must be (1, 2, 3), (1, 2) or (0, 1, 2), of images with channels");
  }

  private static List<Integer> axes(Arguments a) {
    if (a.numbers("axis") instanceof Doubles d) {
      // -1 is the last of four axes.
      return IntStream.range(0, d.size())
          .mapToObj(i -> (int) (d.get(i) < 0 ? d.get(i) + 4 : d.get(i)))
          .sorted()
          .toList();
    }
    throw a.bad("axis", "must be written out");
  }

  private static Code whole(Arguments a, LossCall loss) {
    String p = a.data("y_pred", Forms.NUMBERS, "probabilities, in any shape");
    String t = a.data("y_true", Forms.NUMBERS, "targets, one for each prediction");
    String inputs =
        "Segmentation.of(Matrix.of(%s, 1, %s.length), Matrix.of(%s, 1, %s.length), 1)"
            .formatted(p, p, t, t);
    return Forms.structured(loss, "Segmentation", inputs, "1", "mean");
  }

  /** All numbers of an image are one region. */
  private static Code images(Arguments a, LossCall loss, String reduction) {
    String images = a.size("images", "how many images there are");
    String p = a.data("y_pred", Forms.NUMBERS, "probabilities, image after image");
    String t = a.data("y_true", Forms.NUMBERS, "targets, one for each prediction");
    String inputs =
        "Segmentation.of(Matrix.of(%s, %s, %s.length / %s), Matrix.of(%s, %s, %s.length / %s), 1)"
            .formatted(p, images, p, images, t, images, t, images);
    return Forms.structured(loss, "Segmentation", inputs, images, reduction);
  }

  /** A channel of an image, or of all, is one region. */
  private static Code channels(Arguments a, LossCall loss, String reduction) {
    String p = a.data("y_pred", Forms.NUMBERS, "probabilities: " + LAST);
    String t = a.data("y_true", Forms.NUMBERS, "targets, one for each prediction");
    String inputs =
        "Segmentation.channelsLast(%s, %s, %s)"
            .formatted(
                Forms.matrix(a, p, "channels"),
                Forms.matrix(a, t, "channels"),
                a.size("images", "how many images there are"));
    if (!reduction.equals("none")) {
      return Forms.structured(loss, "Segmentation", inputs, "", reduction);
    }
    return Forms.structured(loss, "Segmentation", "inputs", "function.valueCount(inputs)", "none")
        .with(loss + ".values(", "function.values(")
        .after("Segmentation inputs = " + inputs + ";", "var function = " + loss + ";");
  }
}
