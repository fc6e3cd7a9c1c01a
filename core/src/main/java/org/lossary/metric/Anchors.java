package org.lossary.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;

/**
 * Runs an {@link AnchorPlan}. Anchors are cut into a number of slices that depends on the shape of
 * the inputs alone; each slice adds its gradients into an array of its own, and these are added in
 * order. So the memory is a fixed number of copies of the embeddings, and threads change no bit.
 */
final class Anchors implements Parts.Part {
  private static final int MOST_SLICES = 16;

  /** All arrays of gradients together have about so many numbers at most, unless two have more. */
  private static final long GRADIENTS = 1L << 25;

  /** Below so many multiplications a second thread costs more than it brings. */
  private static final long PARALLEL = 1L << 17;

  private final EmbeddingRows embeddings = new EmbeddingRows();
  private double[][] sliceGradients = new double[MOST_SLICES][0];
  private double[] statistics = new double[0];
  private double[] anchorSums = new double[0];
  private final double[] totals = new double[Anchor.STATISTICS];

  /** Value, terms and terms that are not 0 of each part, for each slice. */
  private final double[] terms = new double[2];

  private final double[] nonZero = new double[2];
  private final double[] anchorsWithTerms = new double[2];
  private final double[][] counts = new double[MOST_SLICES][6];
  private final double[] scale = new double[2];

  private @Nullable AnchorKernel<Object> kernel;
  private @Nullable Object loss;
  private @Nullable LabelledEmbeddings inputs;
  private Distance distance = Distance.EUCLIDEAN;
  private Doubles weights = Doubles.none();
  private int slices;
  private boolean wanted;
  private boolean weighs;

  @SuppressWarnings("unchecked") // The kernel is given the loss that it was planned for.
  <L> double evaluate(
      AnchorPlan<L> plan,
      L loss,
      LabelledEmbeddings inputs,
      double @Nullable [] values,
      @Nullable Matrix[] gradients,
      Memory memory) {
    this.loss = loss;
    this.inputs = inputs;
    this.distance = plan.distance.apply(loss);
    this.weights = inputs.settings().weights();
    embeddings.read(plan.id, inputs, distance);
    int anchors = inputs.items();
    room(anchors);
    long size = (long) inputs.rows() * inputs.columns();
    slices = (int) Math.max(2, Math.min(MOST_SLICES, GRADIENTS / Math.max(1, size)));
    long work = size * anchors;
    int threads = work < PARALLEL ? 1 : inputs.settings().threads();
    for (int i = 0; i < plan.before.size(); i++) {
      pass((AnchorKernel<Object>) plan.before.get(i), false, threads, memory);
      total(anchors);
    }
    boolean gradient = wanted(gradients);
    kernel = (AnchorKernel<Object>) plan.kernel;
    scale[0] = 1;
    scale[1] = 1;
    weighs = plan.weighs;
    boolean once = plan.parts == 1;
    pass(kernel, gradient && once, threads, memory);
    double value = reduce(plan.parts, plan.reducer.apply(loss), values);
    if (gradient) {
      double factor = scale[0];
      if (!once) {
        pass(kernel, true, threads, memory);
        factor = 1;
      }
      double[] sum = mergeGradients((int) size);
      embeddings.write(inputs, distance, sum, factor, gradients);
    }
    return value;
  }

  /** What an anchor left in the last pass, times its weight, as the gradients are scaled. */
  double left(int anchor, int statistic) {
    double weight = weights.isEmpty() ? 1 : weights.get(anchor);
    return weight * scale[0] * statistics[anchor * Anchor.STATISTICS + statistic];
  }

  private static boolean wanted(@Nullable Matrix[] gradients) {
    for (Matrix gradient : gradients) {
      if (gradient != null) {
        return true;
      }
    }
    return false;
  }

  private void room(int anchors) {
    if (anchorSums.length < 2 * anchors) {
      anchorSums = new double[2 * anchors];
    }
    if (statistics.length < Anchor.STATISTICS * anchors) {
      statistics = new double[Anchor.STATISTICS * anchors];
    }
  }

  void release() {
    kernel = null;
    loss = null;
    inputs = null;
    weights = Doubles.none();
  }

  private void pass(AnchorKernel<Object> kernel, boolean wanted, int threads, Memory memory) {
    this.kernel = kernel;
    this.wanted = wanted;
    Parts.run(this, slices, threads, memory);
  }

  private void total(int anchors) {
    for (int k = 0; k < Anchor.STATISTICS; k++) {
      double sum = 0;
      for (int i = 0; i < anchors; i++) {
        sum += statistics[i * Anchor.STATISTICS + k];
      }
      totals[k] = sum;
    }
  }

  /** Adds up what the slices counted, sets the scale of each part, and returns the value. */
  private double reduce(int parts, Reducer reducer, double @Nullable [] values) {
    LabelledEmbeddings in = inputs();
    int anchors = in.items();
    Arrays.fill(terms, 0);
    Arrays.fill(nonZero, 0);
    Arrays.fill(anchorsWithTerms, 0);
    for (int s = 0; s < slices; s++) {
      for (int part = 0; part < 2; part++) {
        terms[part] += counts[s][part];
        nonZero[part] += counts[s][2 + part];
        anchorsWithTerms[part] += counts[s][4 + part];
      }
    }
    double weight = anchors;
    if (!weights.isEmpty()) {
      weight = 0;
      for (int i = 0; i < anchors; i++) {
        weight += weights.get(i);
      }
    }
    double value = 0;
    for (int part = 0; part < parts; part++) {
      double sum = 0;
      for (int i = 0; i < anchors; i++) {
        sum += anchorSums[2 * i + part];
      }
      double divisor =
          reducer.divisor(
              in.settings().reduction(),
              weight,
              terms[part],
              nonZero[part],
              anchorsWithTerms[part],
              anchors);
      scale[part] = divisor == 0 ? 0 : 1 / divisor;
      value += divisor == 0 ? 0 : sum / divisor;
    }
    if (parts == 1) {
      scale[1] = scale[0];
    }
    if (values != null) {
      for (int i = 0; i < anchors; i++) {
        values[i] = anchorSums[2 * i] + (parts > 1 ? anchorSums[2 * i + 1] : 0);
      }
    }
    return value;
  }

  private double[] mergeGradients(int size) {
    double[] sum = sliceGradients[0];
    for (int s = 1; s < slices; s++) {
      double[] part = sliceGradients[s];
      for (int i = 0; i < size; i++) {
        sum[i] += part[i];
      }
    }
    return sum;
  }

  private LabelledEmbeddings inputs() {
    LabelledEmbeddings in = inputs;
    if (in == null) {
      throw new IllegalStateException("released");
    }
    return in;
  }

  @Override
  public void run(int slice, Memory memory) {
    AnchorKernel<Object> run = kernel;
    Object of = loss;
    LabelledEmbeddings in = inputs();
    if (run == null || of == null) {
      throw new IllegalStateException("released");
    }
    Anchor a = memory.object(Anchor.class, Anchor::new);
    a.statistics = statistics;
    System.arraycopy(totals, 0, a.totals, 0, totals.length);
    a.rows = embeddings.rows;
    a.columns = in.columns();
    a.wanted = wanted;
    a.distance = distance;
    a.weights = weights;
    int anchors = in.items();
    int first = (int) ((long) anchors * slice / slices);
    int end = (int) ((long) anchors * (slice + 1) / slices);
    double[] gradient = wanted ? cleared(slice, in.rows() * in.columns()) : sliceGradients[slice];
    a.gradient = gradient;
    double[] count = counts[slice];
    Arrays.fill(count, 0);
    for (int i = first; i < end; i++) {
      double weight = weights.isEmpty() ? 1 : weights.get(i);
      Candidates.find(in, i, distance, a);
      a.clear();
      double own = weighs ? 1 : weight;
      a.factor = own * scale[0];
      run.run(of, a);
      for (int part = 0; part < 2; part++) {
        // What weighs nothing counts for nothing, even where it is infinite.
        anchorSums[2 * i + part] = weight == 0 ? 0 : weight * a.sum[part];
        count[part] += a.terms[part];
        count[2 + part] += a.nonZero[part];
        count[4 + part] += a.terms[part] > 0 ? 1 : 0;
      }
      if (wanted && own != 0) {
        add(a, a.positives, a.positive, a.toPositive, a.positiveSlope, own * scale[0], gradient);
        add(a, a.negatives, a.negative, a.toNegative, a.negativeSlope, own * scale[1], gradient);
      }
    }
    a.weights = Doubles.none();
  }

  private double[] cleared(int slice, int size) {
    if (sliceGradients[slice].length < size) {
      sliceGradients[slice] = new double[size];
    } else {
      Arrays.fill(sliceGradients[slice], 0, size, 0);
    }
    return sliceGradients[slice];
  }

  private void add(
      Anchor a,
      int count,
      int[] other,
      double[] distances,
      double[] slopes,
      double factor,
      double[] gradient) {
    int n = a.columns;
    double[] rows = a.rows;
    for (int k = 0; k < count; k++) {
      if (slopes[k] != 0) {
        Coincidence.addSlopes(
            distance, factor * slopes[k], distances[k], rows, a.row * n, other[k] * n, n, gradient);
      }
    }
  }
}
