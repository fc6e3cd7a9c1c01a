package org.lossary.internal.engine;

import org.lossary.Row;

/**
 * Memory that a thread reuses from call to call. A loss that evaluates another loss while it runs
 * finds the thread's scratch taken and gets one of its own.
 */
final class Scratch {
  private static final ThreadLocal<Scratch> LOCAL = ThreadLocal.withInitial(Scratch::new);

  /** Somewhat longer than a chunk: lanes that sum it read on behind its end. */
  final float[] floatValues = new float[PointwiseEngine.CHUNK + 16];

  final double[] doubleValues = new double[PointwiseEngine.CHUNK];

  /** Gathered inputs and outputs where rows are not contiguous; made when first needed. */
  float[][] floats = new float[0][];

  double[][] doubles = new double[0][];

  final Row row = new Row();
  final FloatRow floatRow = new FloatRow();

  final PointwiseJob pointwiseJob = new PointwiseJob();
  final RowJob rowJob = new RowJob();
  final ItemJob itemJob = new ItemJob();

  final PassJob passJob = new PassJob();
  final Passes.Run run = new Passes.Run(this);

  /** What the passes of a loss leave for each other. */
  final Memory shared = new Memory(this);

  /** Arrays for structured losses. */
  final Memory memory = new Memory(this);

  final PartJob partJob = new PartJob();

  private float[] floatExp = new float[0];
  private double[] doubleExp = new double[0];

  /** The greatest scores of the rows of a block. */
  private double[] maxima = new double[64];

  private double[] partials = new double[64];
  private double[] partScales = new double[2];
  private boolean taken;

  private Scratch() {}

  static Scratch take() {
    Scratch scratch = LOCAL.get();
    if (scratch.taken) {
      scratch = new Scratch();
    }
    scratch.taken = true;
    return scratch;
  }

  void giveBack() {
    taken = false;
  }

  /** Memory for at least {@code length} exponentials. */
  float[] floatExp(int length) {
    if (floatExp.length < length) {
      floatExp = new float[length];
    }
    return floatExp;
  }

  /** Memory for at least {@code length} exponentials. */
  double[] doubleExp(int length) {
    if (doubleExp.length < length) {
      doubleExp = new double[length];
    }
    return doubleExp;
  }

  double[] maxima(int count) {
    if (maxima.length < count) {
      maxima = new double[Math.max(count, 2 * maxima.length)];
    }
    return maxima;
  }

  double maximum(int index) {
    return index < maxima.length ? maxima[index] : Double.NaN;
  }

  double[] partScales(int count) {
    if (partScales.length < count) {
      partScales = new double[count];
    }
    return partScales;
  }

  double[] partials(int count) {
    if (partials.length < count) {
      partials = new double[Math.max(count, 2 * partials.length)];
    }
    return partials;
  }

  float[] floats(int which) {
    if (floats.length == 0) {
      floats = new float[4][PointwiseEngine.CHUNK];
    }
    return floats[which];
  }

  double[] doubles(int which) {
    if (doubles.length == 0) {
      doubles = new double[4][PointwiseEngine.CHUNK];
    }
    return doubles[which];
  }
}
