package org.lossary.peers;

import java.util.Arrays;
import java.util.Map;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;
import org.lossary.classification.FocalSoftmax;

/**
 * Focal losses of MONAI and fvcore, from logits against targets 0 and 1.
 *
 * <p>MONAI: class weights multiply channels, {@code includeBackground} false leaves channel 0 out
 * (before a softmax, which then ignores alpha), and {@code sum} first takes the mean over the axes
 * after the channel; without such axes that is the mean of everything, once.
 */
final class FocalPeers {
  private FocalPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("focal_sigmoid", c -> monai(c, false));
    losses.put("focal_softmax", c -> monai(c, true));
    losses.put(
        "focal_sigmoid_fvcore",
        fvcore(c -> Losses.focal().gamma(c.number("gamma", 2)).alpha(c.number("alpha", -1))));
    losses.put(
        "focal_star_fvcore",
        fvcore(c -> Losses.focalStar().gamma(c.number("gamma", 1)).alpha(c.number("alpha", -1))));
  }

  private static PeerLoss fvcore(Pointwise.Maker maker) {
    return c -> {
      requireBinary(c, c.input("target"));
      return Pointwise.torch("logits", maker).compute(c.withReduction(c.reduction("none")));
    };
  }

  private static PeerResult monai(PeerCase c, boolean softmax) {
    Tensor all = c.input("logits");
    if (all.rank() < 2) {
      throw new PeerException(c.loss() + ": logits must have axes batch and channel, got " + all);
    }
    Tensor wide = c.input("target").broadcast(all.shape());
    boolean skip = !c.flag("includeBackground", true) && all.axis(1) > 1;
    Tensor logits = skip ? withoutFirst(all) : all;
    Tensor target = skip ? withoutFirst(wide) : wide;
    int channels = logits.axis(1);
    double gamma = c.number("gamma", 2);
    double alpha = softmax && skip ? -1 : c.number("alpha", -1);
    Doubles weights = ClassRows.oneOrList(c, "classWeight");
    if (weights.size() > 1 && channels > 1 && weights.size() != channels) {
      throw new PeerException(
          c.loss() + ": classWeight must have " + channels + " entries, got " + weights.size());
    }
    double[] byChannel = new double[channels];
    for (int i = 0; i < channels; i++) {
      byChannel[i] = channels == 1 || weights.isEmpty() ? 1 : weights.weight(i);
    }
    Evaluated e =
        softmax && all.axis(1) > 1
            ? softmax(c, logits, target, gamma, alpha, byChannel)
            : sigmoid(c, Losses.focal().gamma(gamma).alpha(alpha), logits, target, byChannel);
    Tensor gradient = logits.like(e.gradient());
    Evaluated full =
        new Evaluated(
            e.values(), (skip ? withFirst(gradient, all.shape()) : gradient).data(), e.total());
    return reduced(c, full, all.shape(), logits.shape());
  }

  private static PeerResult reduced(PeerCase c, Evaluated e, int[] gradientShape, int[] shape) {
    int n = e.values().length;
    if (c.reduction("mean").equals("sum")) {
      int space = n / Math.max(1, shape[0] * shape[1]);
      int divisor = shape.length > 2 ? space : n;
      return Reduce.by(c.withReduction("mean"), e, "logits", gradientShape, shape, divisor);
    }
    return Reduce.by(c, e, "logits", gradientShape, shape, n);
  }

  private static Evaluated sigmoid(
      PeerCase c, PointwiseLoss loss, Tensor logits, Tensor target, double[] byChannel) {
    requireBinary(c, target);
    int channels = byChannel.length;
    int space = logits.size() / Math.max(1, logits.axis(0) * channels);
    double[] weights = new double[logits.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = byChannel[i / space % channels];
    }
    return Evaluated.pointwise(c, loss, logits.data(), target.data(), weights);
  }

  /** Values by channel are those against each class alone, times its target. */
  private static Evaluated softmax(
      PeerCase c, Tensor logits, Tensor target, double gamma, double alpha, double[] byChannel) {
    double[] factors = byChannel.clone();
    for (int i = 0; alpha >= 0 && i < factors.length; i++) {
      factors[i] *= i == 0 ? 1 - alpha : alpha;
    }
    FocalSoftmax loss = Losses.focalSoftmax().gamma(gamma).alpha(Doubles.of(factors));
    Tensor rows = logits.classesLast();
    Tensor dense = target.classesLast();
    Evaluated e = Evaluated.dense(c, loss, rows, dense, null);
    Tensor each = Evaluated.eachClass(c, loss, rows);
    double[] values = new double[each.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = dense.data()[i] == 0 ? 0 : dense.data()[i] * each.data()[i];
    }
    return new Evaluated(
        each.like(values).classesSecond(logits.shape()).data(),
        rows.like(e.gradient()).classesSecond(logits.shape()).data(),
        e.total());
  }

  private static void requireBinary(PeerCase c, Tensor target) {
    double[] other = Arrays.stream(target.data()).filter(y -> y != 0 && y != 1).limit(1).toArray();
    if (other.length > 0) {
      throw new PeerException(c.loss() + ": target must be 0 or 1, got " + other[0]);
    }
  }

  /** Without the first channel. */
  private static Tensor withoutFirst(Tensor tensor) {
    int[] shape = tensor.shape().clone();
    int channels = shape[1]--;
    int space = tensor.size() / Math.max(1, shape[0] * channels);
    double[] out = new double[tensor.size() - shape[0] * space];
    for (int b = 0; b < shape[0]; b++) {
      System.arraycopy(
          tensor.data(),
          (b * channels + 1) * space,
          out,
          b * (channels - 1) * space,
          (channels - 1) * space);
    }
    return Tensor.of(shape, out);
  }

  /** Undoes {@link #withoutFirst}, with zeros in the first channel. */
  private static Tensor withFirst(Tensor tensor, int[] shape) {
    int channels = shape[1];
    double[] out = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    int space = out.length / Math.max(1, shape[0] * channels);
    for (int b = 0; b < shape[0]; b++) {
      System.arraycopy(
          tensor.data(),
          b * (channels - 1) * space,
          out,
          (b * channels + 1) * space,
          (channels - 1) * space);
    }
    return Tensor.of(shape, out);
  }
}
