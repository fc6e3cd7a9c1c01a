package org.lossary.testkit;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;

/**
 * Runs any inputs through a loss of predictions and targets: random, extreme, outside its domain,
 * malformed. What may come out is a result or a typed error; for ordinary numbers of its domain the
 * result is finite, and a checked batch never takes a number outside it.
 */
final class SupervisedFuzz {

  private final SupervisedLoss loss;
  private final int columns;
  private final Sample.@Nullable Form form;

  SupervisedFuzz(SupervisedLoss loss) {
    this.loss = loss;
    this.columns = loss instanceof RowLoss row ? Sample.columns(row) : 2;
    this.form = loss instanceof RowLoss row ? Sample.form(row) : null;
  }

  void run(int rounds, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < rounds; round++) {
      SplittableRandom draw = random.split();
      boolean suits = draw.nextInt(3) == 0;
      try {
        Batch batch = options(draw, suits ? ordinary(draw) : any(draw), suits);
        Matrix gradient = like(batch.prediction());
        double value = loss.valueAndGradient(batch, gradient);
        if (suits) {
          double most = Fuzz.greatest(gradient);
          Check.require(
              Double.isFinite(value) && Double.isFinite(most),
              "%s, round %d: a value of %s and gradients up to %s",
              loss,
              round,
              value,
              most);
        } else if (batch.isChecked() && batch.mask() == null) {
          Check.require(
              inDomain(batch), "%s, round %d: took what it says it does not", loss, round);
        }
      } catch (LossException typed) {
        Check.require(!typed.rule().isBlank(), "%s: no message", loss);
        Check.require(!suits, "%s, round %d: %s", loss, round, typed.getMessage());
      }
    }
  }

  /** Numbers that the loss is for. */
  private Batch ordinary(SplittableRandom draw) {
    Sample sample = sample(1 + draw.nextInt(5), draw.nextLong());
    return draw.nextBoolean() ? sample.doubles() : sample.floats();
  }

  private Sample sample(int rows, long seed) {
    return form == null
        ? Sample.pointwise(loss.info(), rows, columns, seed)
        : Sample.rows(loss.info(), form, rows, columns, seed);
  }

  private Batch any(SplittableRandom draw) {
    int rows = draw.nextInt(6);
    int width = draw.nextInt(8) == 0 ? draw.nextInt(5) : columns;
    Matrix prediction = Fuzz.any(draw, rows, width);
    if (draw.nextInt(3) == 0) {
      bend(draw, loss.info().prediction(), prediction);
    }
    boolean labels = form == Sample.Form.LABELS;
    if (draw.nextInt(16) == 0) {
      labels = !labels;
    }
    if (labels) {
      int low = draw.nextInt(8) == 0 ? -101 : 0;
      int high = Math.max(low + 1, draw.nextInt(8) == 0 ? 1000 : width);
      return Batch.ofLabels(prediction, draw.ints(rows, low, high).toArray());
    }
    int across = form == Sample.Form.ONE_COLUMN ? 1 : width;
    if (draw.nextInt(16) == 0) {
      across = draw.nextInt(5);
    }
    Matrix target = Fuzz.anyTyped(draw, prediction, rows, across);
    if (draw.nextInt(3) > 0) {
      bend(draw, loss.info().target(), target);
    }
    return Batch.of(prediction, target);
  }

  /** Puts numbers of the domain in the place of most. */
  private static void bend(SplittableRandom draw, Domain domain, Matrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        if (draw.nextInt(20) > 0) {
          matrix.set(i, j, Points.draw(domain, draw, draw.nextInt(10) == 0 ? 1e6 : 1));
        }
      }
    }
  }

  private Batch options(SplittableRandom draw, Batch batch, boolean suits) {
    int rows = batch.prediction().rows();
    Batch with = batch.threads(draw.nextInt(3));
    Reduction[] reductions = Reduction.values();
    with = with.reduction(reductions[draw.nextInt(suits ? 1 : 0, reductions.length)]);
    if (draw.nextInt(3) == 0) {
      int across = draw.nextBoolean() ? 1 : batch.prediction().columns();
      Matrix weights =
          suits
              ? uniform(draw, batch.prediction(), rows, loss instanceof RowLoss ? 1 : across)
              : Fuzz.masses(draw, batch.prediction(), rows, across);
      with = with.weights(weights);
    }
    if (draw.nextInt(4) == 0) {
      boolean[] mask = new boolean[rows];
      for (int i = 0; i < rows; i++) {
        mask[i] = draw.nextBoolean();
      }
      with = with.mask(mask);
    }
    return draw.nextInt(4) == 0 ? with.checked() : with;
  }

  private static Matrix uniform(SplittableRandom draw, Matrix like, int rows, int columns) {
    Matrix m =
        like.isFloat()
            ? Matrix.of(new float[rows * columns], rows, columns)
            : Matrix.of(new double[rows * columns], rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        m.set(i, j, draw.nextInt(5) == 0 ? 0 : draw.nextDouble());
      }
    }
    return m;
  }

  private static Matrix like(Matrix prediction) {
    int size = prediction.rows() * prediction.columns();
    return prediction.isFloat()
        ? Matrix.of(new float[size], prediction.rows(), prediction.columns())
        : Matrix.of(new double[size], prediction.rows(), prediction.columns());
  }

  private boolean inDomain(Batch batch) {
    Matrix target = batch.target();
    return inDomain(batch.prediction(), false) && (target == null || inDomain(target, true));
  }

  private boolean inDomain(Matrix matrix, boolean target) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        Domain domain = target ? loss.info().target() : loss.info().prediction(j);
        if (domain != Domain.LABEL && !domain.contains(matrix.get(i, j))) {
          return false;
        }
      }
    }
    return true;
  }
}
