package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.kernel.Provider;

/** One evaluation of a pointwise loss, cut into chunks. Lives in a scratch and is used again. */
final class PointwiseJob implements ChunkJob {
  private static final PointwiseLoss NO_LOSS = new NoLoss();
  private static final PointwiseKernel NO_KERNEL = PointwiseKernel.of(NO_LOSS);
  private static final Matrix NOTHING = new FloatMatrix(new float[0], 0, 0, 1, 1);

  private PointwiseLoss loss = NO_LOSS;
  private PointwiseKernel kernel = NO_KERNEL;
  private Matrix prediction = NOTHING;
  private Matrix target = NOTHING;
  private @Nullable Matrix weights;
  private boolean @Nullable [] mask;
  private @Nullable Matrix values;
  private @Nullable Matrix gradient;
  private @Nullable Matrix hessian;
  double scale;
  double[] partials = new double[0];

  void prepare(
      PointwiseLoss loss,
      PointwiseKernel kernel,
      Batch batch,
      Matrix target,
      @Nullable Matrix values,
      @Nullable Matrix gradient,
      @Nullable Matrix hessian) {
    this.loss = loss;
    this.kernel = kernel;
    this.prediction = batch.prediction();
    this.target = target;
    this.weights = batch.weights();
    this.mask = batch.mask();
    this.values = values;
    this.gradient = gradient;
    this.hessian = hessian;
  }

  /** Lets go of the caller's arrays. */
  void release() {
    loss = NO_LOSS;
    kernel = NO_KERNEL;
    prediction = NOTHING;
    target = NOTHING;
    weights = null;
    mask = null;
    values = null;
    gradient = null;
    hessian = null;
  }

  @Override
  public void run(int chunk, Scratch scratch) {
    int first = chunk * PointwiseEngine.CHUNK;
    int n = (int) Math.min(PointwiseEngine.CHUNK, prediction.size() - first);
    partials[chunk] =
        prediction instanceof FloatMatrix ? floats(first, n, scratch) : doubles(first, n, scratch);
  }

  /**
   * Whether a kernel may work on the caller's array. The JIT makes vectors of plain loops only
   * where all arrays are used from one index on, so those get copies that begin at 0.
   */
  private static boolean inPlace(Matrix m, int at) {
    return m.contiguous() && (Provider.LANES || at == 0);
  }

  private double floats(int first, int n, Scratch scratch) {
    FloatMatrix pm = (FloatMatrix) prediction;
    FloatMatrix tm = (FloatMatrix) target;
    FloatMatrix vm = (FloatMatrix) values;
    FloatMatrix gm = (FloatMatrix) gradient;
    FloatMatrix hm = (FloatMatrix) hessian;
    float[] p = pm.data();
    int po = pm.offset() + first;
    if (!inPlace(pm, po)) {
      p = Gather.in(pm, first, n, scratch.floats(0));
      po = 0;
    }
    float[] t = tm.data();
    int to = tm.offset() + first;
    if (!inPlace(tm, to)) {
      t = Gather.in(tm, first, n, scratch.floats(1));
      to = 0;
    }
    float[] v = scratch.floatValues;
    float factor = (float) scale;
    if (gm == null) {
      kernel.value(loss, p, po, t, to, v, 0, n);
      weigh(v, 0, first, n);
    } else {
      boolean gDirect = inPlace(gm, gm.offset() + first);
      float[] g = gDirect ? gm.data() : scratch.floats(2);
      int go = gDirect ? gm.offset() + first : 0;
      if (hm == null) {
        kernel.gradient(loss, p, po, t, to, v, 0, g, go, factor, n);
      } else {
        boolean hDirect = inPlace(hm, hm.offset() + first);
        float[] h = hDirect ? hm.data() : scratch.floats(3);
        int ho = hDirect ? hm.offset() + first : 0;
        kernel.hessian(loss, p, po, t, to, v, 0, g, go, h, ho, factor, n);
        weigh(h, ho, first, n);
        if (!hDirect) {
          Gather.out(h, hm, first, n);
        }
      }
      weigh(v, 0, first, n);
      weigh(g, go, first, n);
      if (!gDirect) {
        Gather.out(g, gm, first, n);
      }
    }
    if (vm != null) {
      Gather.out(v, vm, first, n);
    }
    return Provider.PRIMITIVES.sum(v, 0, n);
  }

  private double doubles(int first, int n, Scratch scratch) {
    DoubleMatrix pm = (DoubleMatrix) prediction;
    DoubleMatrix tm = (DoubleMatrix) target;
    DoubleMatrix vm = (DoubleMatrix) values;
    DoubleMatrix gm = (DoubleMatrix) gradient;
    DoubleMatrix hm = (DoubleMatrix) hessian;
    double[] p = pm.data();
    int po = pm.offset() + first;
    if (!inPlace(pm, po)) {
      p = Gather.in(pm, first, n, scratch.doubles(0));
      po = 0;
    }
    double[] t = tm.data();
    int to = tm.offset() + first;
    if (!inPlace(tm, to)) {
      t = Gather.in(tm, first, n, scratch.doubles(1));
      to = 0;
    }
    double[] v = scratch.doubleValues;
    if (gm == null) {
      kernel.value(loss, p, po, t, to, v, 0, n);
      weigh(v, 0, first, n);
    } else {
      boolean gDirect = inPlace(gm, gm.offset() + first);
      double[] g = gDirect ? gm.data() : scratch.doubles(2);
      int go = gDirect ? gm.offset() + first : 0;
      if (hm == null) {
        kernel.gradient(loss, p, po, t, to, v, 0, g, go, scale, n);
      } else {
        boolean hDirect = inPlace(hm, hm.offset() + first);
        double[] h = hDirect ? hm.data() : scratch.doubles(3);
        int ho = hDirect ? hm.offset() + first : 0;
        kernel.hessian(loss, p, po, t, to, v, 0, g, go, h, ho, scale, n);
        weigh(h, ho, first, n);
        if (!hDirect) {
          Gather.out(h, hm, first, n);
        }
      }
      weigh(v, 0, first, n);
      weigh(g, go, first, n);
      if (!gDirect) {
        Gather.out(g, gm, first, n);
      }
    }
    if (vm != null) {
      Gather.out(v, vm, first, n);
    }
    return Provider.PRIMITIVES.sum(v, 0, n);
  }

  /** Multiplies by the weights; what is masked, or weighs 0, becomes 0 even where it was NaN. */
  private void weigh(float[] a, int at, int first, int n) {
    if (weights == null && mask == null) {
      return;
    }
    int rows = prediction.rows();
    int columns = prediction.columns();
    for (int i = 0; i < n; i++) {
      double w =
          Weights.counts(mask, rows, columns, first + i)
              ? Weights.weight(weights, columns, first + i)
              : 0;
      a[at + i] = w == 0 ? 0 : (float) (a[at + i] * w);
    }
  }

  private void weigh(double[] a, int at, int first, int n) {
    if (weights == null && mask == null) {
      return;
    }
    int rows = prediction.rows();
    int columns = prediction.columns();
    for (int i = 0; i < n; i++) {
      double w =
          Weights.counts(mask, rows, columns, first + i)
              ? Weights.weight(weights, columns, first + i)
              : 0;
      a[at + i] = w == 0 ? 0 : a[at + i] * w;
    }
  }

  /** Stands where no loss is, between two uses. */
  private static final class NoLoss implements PointwiseLoss {
    @Override
    public double value(double prediction, double target) {
      return 0;
    }

    @Override
    public double slope(double prediction, double target) {
      return 0;
    }
  }
}
