package org.lossary.benchmarks;

import static org.bytedeco.pytorch.global.torch.binary_cross_entropy_with_logits;
import static org.bytedeco.pytorch.global.torch.cross_entropy_loss;
import static org.bytedeco.pytorch.global.torch.ctc_loss;
import static org.bytedeco.pytorch.global.torch.eye;
import static org.bytedeco.pytorch.global.torch.huber_loss;
import static org.bytedeco.pytorch.global.torch.l1_loss;
import static org.bytedeco.pytorch.global.torch.log_softmax;
import static org.bytedeco.pytorch.global.torch.mse_loss;
import static org.bytedeco.pytorch.global.torch.poisson_nll_loss;
import static org.bytedeco.pytorch.global.torch.softplus;

import java.util.Arrays;
import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.ScalarOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;

/**
 * The losses as people write them with PyTorch: its own function where it has one, otherwise the
 * usual composition.
 */
final class TorchLosses {
  /** Ids of the losses that can be compared. */
  static final List<String> IDS =
      List.of(
          "mse",
          "mae",
          "huber",
          "bce-with-logits",
          "log-cosh",
          "poisson",
          "focal",
          "cross-entropy",
          "ctc",
          "nt-xent");

  /** {@code Reduction::None} of PyTorch. */
  private static final long NONE = 0;

  /** {@code Reduction::Mean} of PyTorch. */
  private static final long MEAN = 1;

  private TorchLosses() {}

  /** The mean loss, with the defaults of Lossary. */
  static Tensor mean(String id, Tensor x, Tensor y) {
    return switch (id) {
      case "mse" -> mse_loss(x, y);
      case "mae" -> l1_loss(x, y);
      case "huber" -> huber_loss(x, y);
      case "bce-with-logits" -> binary_cross_entropy_with_logits(x, y);
      case "log-cosh" -> logCosh(x, y).mean();
      case "poisson" -> poisson_nll_loss(x, y, true, false, 0, 1);
      case "focal" -> focal(x, y).mean();
      case "cross-entropy" -> cross_entropy_loss(x, y);
      case "ctc" -> ctc(x, y);
      case "nt-xent" -> ntXent(x, y);
      default -> throw new IllegalArgumentException("no libtorch form of " + id);
    };
  }

  /** All sequences have all frames and all labels; the blank is 0. */
  private static Tensor ctc(Tensor x, Tensor y) {
    long[] frames = new long[(int) y.size(0)];
    long[] labels = new long[frames.length];
    Arrays.fill(frames, Sequences.TIME);
    Arrays.fill(labels, Sequences.LABELS);
    Tensor frameCounts = Tensor.create(frames, frames.length);
    Tensor labelCounts = Tensor.create(labels, labels.length);
    return ctc_loss(log_softmax(x, 2), y, frameCounts, labelCounts, 0, MEAN, false);
  }

  /** Cross-entropy of picking the other view among all other rows; each row is far from itself. */
  private static Tensor ntXent(Tensor x, Tensor other) {
    Tensor norms = x.norm(new ScalarOptional(new Scalar(2.0)), new long[] {1}, true);
    Tensor z = x.div(norms);
    Tensor s = z.matmul(z.t()).div(new Scalar(Views.TEMPERATURE));
    Tensor itself = eye(x.size(0)).mul(new Scalar(1e9));
    return cross_entropy_loss(s.sub(itself), other);
  }

  /** r + softplus(-2 r) - log 2. */
  private static Tensor logCosh(Tensor x, Tensor y) {
    Tensor r = x.sub(y);
    return r.add(softplus(r.mul(new Scalar(-2.0)))).sub(new Scalar(Math.log(2)));
  }

  /** As in torchvision, with gamma 2 and alpha 1/4. */
  private static Tensor focal(Tensor x, Tensor y) {
    Scalar one = new Scalar(1.0);
    Tensor p = x.sigmoid();
    Tensor entropy =
        binary_cross_entropy_with_logits(x, y, new TensorOptional(), new TensorOptional(), NONE);
    Tensor notY = y.neg().add(one);
    Tensor pt = p.mul(y).add(p.neg().add(one).mul(notY));
    Tensor faded = entropy.mul(pt.neg().add(one).pow(new Scalar(2.0)));
    return y.mul(new Scalar(0.25)).add(notY.mul(new Scalar(0.75))).mul(faded);
  }
}
