package org.lossary.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.tiles.Mask;
import org.lossary.internal.tiles.RowFloats;
import org.lossary.internal.tiles.SoftmaxTiles;

/**
 * A softmax loss of a batch of floats: sums over candidates in tiles, and what belongs to positive
 * pairs one by one, in double. Each row gathers its own gradient, so that threads share nothing.
 */
final class SoftmaxBatch {
  /** Rows of a part. */
  private static final int ROWS = 32;

  /** The two rows that a thread compares. */
  private static final class Pair {
    final RowFloats first = new RowFloats();
    final RowFloats second = new RowFloats();

    void release() {
      first.release();
      second.release();
    }
  }

  private final SoftmaxTiles tiles = new SoftmaxTiles();

  /** For each anchor its positives, and for each candidate the anchors that it is a positive of. */
  private final LabelRuns positives = new LabelRuns();

  private final LabelRuns anchorsOf = new LabelRuns();
  private double[] values = new double[0];

  /** For the form inside: the logarithm of the sum over an anchor's positives. */
  private double[] positiveSum = new double[0];

  /** The weights of positive pairs, unless sigma is 0. */
  private final PairWeights pairWeights = new PairWeights();

  private SoftmaxForm form = SoftmaxForm.EACH;
  private List<Matrix> matrices = List.of();
  private @Nullable Matrix[] gradients = Items.NO_GRADIENTS;
  private Doubles weights = Doubles.none();
  private boolean normalize;
  private double scale;
  private double factor;
  private double sigma;
  private double divisor;
  private int anchors;
  private boolean self;
  private final Parts.Part weightPart = this::weightPart;
  private final Parts.Part valuePart = this::valuePart;
  private final Parts.Part gradientPart = this::gradientPart;

  double evaluate(
      SoftmaxForm form,
      boolean normalize,
      double scale,
      double factor,
      double sigma,
      Reducer reducer,
      LabelledEmbeddings inputs,
      double @Nullable [] out,
      @Nullable Matrix[] gradients,
      Memory memory) {
    this.form = form;
    this.normalize = normalize;
    this.scale = scale;
    this.factor = factor;
    this.sigma = sigma;
    this.matrices = inputs.matrices();
    this.gradients = gradients;
    this.weights = inputs.settings().weights();
    this.anchors = inputs.items();
    this.self = inputs.self();
    int threads = inputs.settings().threads();
    int[] labels = inputs.relation().labels;
    Mask mask = form.negativesAlone() ? Mask.LABEL : self ? Mask.SELF : Mask.NONE;
    if (!tiles.load(matrices, self, normalize, scale, labels, mask, false, threads, memory)) {
      return Double.NaN;
    }
    int rows = inputs.rows();
    positives.find(labels, inputs.firstCandidate(), rows, 0, anchors);
    if (!self) {
      anchorsOf.find(labels, 0, anchors, anchors, rows);
    }
    if (values.length < anchors) {
      values = new double[anchors];
      positiveSum = new double[anchors];
    }
    boolean wanted = false;
    for (Matrix gradient : gradients) {
      wanted |= gradient != null;
    }
    tiles.sums(wanted, memory);
    if (sigma > 0) {
      weigh(threads, memory);
    }
    Parts.run(valuePart, (anchors + ROWS - 1) / ROWS, threads, memory);
    double value = reduce(inputs.settings().reduction(), reducer, out);
    if (wanted) {
      tiles.gradients(memory);
      Parts.run(gradientPart, (rows + ROWS - 1) / ROWS, threads, memory);
    }
    return value;
  }

  void release() {
    matrices = List.of();
    gradients = Items.NO_GRADIENTS;
    weights = Doubles.none();
  }

  private double reduce(Reduction reduction, Reducer reducer, double @Nullable [] out) {
    double sum = 0;
    double terms = 0;
    double nonZero = 0;
    double withTerms = 0;
    double total = 0;
    for (int i = 0; i < anchors; i++) {
      sum += values[i];
      int n = positives.end[i] - positives.start[i] - (self ? 1 : 0);
      terms += form.terms(n);
      nonZero += values[i] == 0 ? 0 : form.terms(n);
      withTerms += n > 0 ? 1 : 0;
      total += weight(i);
      if (out != null) {
        out[i] = values[i];
      }
    }
    divisor = reducer.divisor(reduction, total, terms, nonZero, withTerms, anchors);
    return divisor == 0 ? 0 : sum / divisor;
  }

  private double weight(int anchor) {
    return weights.isEmpty() ? 1 : weights.get(anchor);
  }

  /** Of two rows, of which the pair is at the first already. */
  private double similarity(int a, int b, Pair pair) {
    RowFloats x = pair.first;
    RowFloats y = pair.second;
    y.go(matrices, b);
    double dot = Rows.dot(x.data, x.start, y.data, y.start, matrices.get(0).columns());
    double norms = tiles.norm(a) * tiles.norm(b);
    return norms == 0 ? 0 : scale * dot / norms;
  }

  /** Whether an anchor has candidates. */
  private boolean some(int anchor) {
    return tiles.logSum(anchor) != Double.NEGATIVE_INFINITY;
  }

  private void weigh(int threads, Memory memory) {
    Parts.run(weightPart, (anchors + ROWS - 1) / ROWS, threads, memory);
    double sum = 0;
    double count = 0;
    double pulled = 0;
    for (int i = 0; i < anchors; i++) {
      sum += values[i];
      count += some(i) ? positives.end[i] - positives.start[i] - (self ? 1 : 0) : 0;
      pulled += positiveSum[i];
    }
    pairWeights.set(sigma, sum, count, pulled);
  }

  private void weightPart(int part, Memory memory) {
    Pair pair = memory.object(Pair.class, Pair::new);
    int end = Math.min(anchors, (part + 1) * ROWS);
    for (int i = part * ROWS; i < end; i++) {
      pair.first.go(matrices, i);
      double sum = 0;
      double pulled = 0;
      for (int k = positives.start[i]; k < positives.end[i] && some(i); k++) {
        if (!self || positives.rows[k] != i) {
          double cosine = similarity(i, positives.rows[k], pair) / scale;
          double power = PairWeights.power(cosine, sigma);
          sum += power;
          pulled += power * cosine;
        }
      }
      values[i] = sum;
      positiveSum[i] = weight(i) * pulled;
    }
    pair.release();
  }

  private void valuePart(int part, Memory memory) {
    Pair pair = memory.object(Pair.class, Pair::new);
    int end = Math.min(anchors, (part + 1) * ROWS);
    for (int i = part * ROWS; i < end; i++) {
      pair.first.go(matrices, i);
      double[] s = memory.doubles(0, positives.end[i] - positives.start[i]);
      int n = 0;
      for (int k = positives.start[i]; k < positives.end[i]; k++) {
        if (!self || positives.rows[k] != i) {
          s[n++] = similarity(i, positives.rows[k], pair);
        }
      }
      for (int k = 0; k < n && sigma > 0 && some(i); k++) {
        s[k] *= pairWeights.of(s[k] / scale);
      }
      double most = s.length == 0 || n == 0 ? 0 : s[0];
      double l = tiles.logSum(i);
      double value = form.evaluate(s, n, l);
      if (form == SoftmaxForm.INSIDE && n > 0) {
        // From the first quotient follows the sum over all positives.
        positiveSum[i] = most - org.lossary.internal.maths.Maths64.log(s[0]);
      }
      double total = 0;
      for (int k = 0; k < n; k++) {
        total += s[k];
      }
      double weight = weight(i);
      values[i] = weight == 0 ? 0 : weight * factor * value;
      tiles.coefficient(i, weight * factor * total);
    }
    pair.release();
  }

  /** Minus the derivative of an anchor's value by the similarity to one of its positives. */
  private double pull(int anchor, int positiveCount, double s) {
    double weight = weight(anchor) * factor;
    double l = tiles.logSum(anchor);
    if (l == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    if (sigma > 0) {
      return factor * pairWeights.pull(weight(anchor), s / scale);
    }
    return weight
        * switch (form) {
          case EACH -> org.lossary.internal.maths.Maths64.sigmoid(l - s);
          case DECOUPLED -> 1;
          case OUTSIDE -> 1.0 / positiveCount;
          case INSIDE -> org.lossary.internal.maths.Maths64.exp(s - positiveSum[anchor]);
        };
  }

  private void gradientPart(int part, Memory memory) {
    int first = matrices.get(0).rows();
    int columns = matrices.get(0).columns();
    int rows = first + (matrices.size() > 1 ? matrices.get(1).rows() : 0);
    Pair pair = memory.object(Pair.class, Pair::new);
    int end = Math.min(rows, (part + 1) * ROWS);
    for (int i = part * ROWS; i < end; i++) {
      int m = i < first ? 0 : 1;
      Matrix out = m < gradients.length ? gradients[m] : null;
      if (out == null) {
        continue;
      }
      double[] g = memory.doubles(0, columns);
      java.util.Arrays.fill(g, 0, columns, 0);
      tiles.addGradient(i, g);
      if (i < anchors) {
        pairs(positives, i, true, g, pair);
      } else {
        pairs(anchorsOf, i, false, g, pair);
      }
      double scaled = divisor == 0 ? 0 : 1 / divisor;
      if (normalize) {
        scaled *= throughNorm(i, m, i - (m == 0 ? 0 : first), g, memory.doubles(1, columns));
      }
      Widen.out(g, 0, columns, scaled, out, i - (m == 0 ? 0 : first), 0);
    }
    pair.release();
  }

  /**
   * Takes from a gradient by a normalised row what goes along the row, and returns by what to
   * multiply it then to have the one by the row as it was.
   */
  private double throughNorm(int i, int matrix, int row, double[] g, double[] x) {
    int columns = matrices.get(0).columns();
    double norm = tiles.norm(i);
    if (norm == 0) {
      java.util.Arrays.fill(g, 0, columns, 0);
      return 0;
    }
    Widen.in(matrices.get(matrix), row, 0, columns, x, 0);
    double along = Rows.dot(x, 0, g, 0, columns) / norm;
    Rows.axpy(-along / norm, x, 0, g, 0, columns);
    return 1 / norm;
  }

  /** Adds what a row's positive pairs pull it by. */
  private void pairs(LabelRuns runs, int i, boolean anchor, double[] g, Pair pair) {
    int columns = matrices.get(0).columns();
    pair.first.go(matrices, i);
    float[] own = pair.first.data;
    int start = pair.first.start;
    double norm = tiles.norm(i);
    double inverse = normalize && norm != 0 ? 1 / norm : 0;
    for (int k = runs.start[i]; k < runs.end[i]; k++) {
      int p = runs.rows[k];
      if (self && p == i) {
        continue;
      }
      boolean alike = form == SoftmaxForm.EACH || form == SoftmaxForm.INSIDE || sigma > 0;
      double s = alike ? similarity(i, p, pair) : 0;
      double pull = 0;
      if (anchor) {
        pull += pull(i, runs.end[i] - runs.start[i] - (self ? 1 : 0), s);
      }
      if (!anchor || self) {
        int count = self ? runs.end[i] - runs.start[i] - 1 : positives.end[p] - positives.start[p];
        pull += pull(p, count, s);
      }
      pull *= scale;
      double other = tiles.norm(p) == 0 ? 0 : 1 / tiles.norm(p);
      pair.second.go(matrices, p);
      float[] theirs = pair.second.data;
      int at = pair.second.start;
      // Less the row itself, which its norm does not feel: rows that are close keep their digits.
      for (int j = 0; j < columns; j++) {
        g[j] -= pull * (other * theirs[at + j] - inverse * own[start + j]);
      }
    }
  }
}
