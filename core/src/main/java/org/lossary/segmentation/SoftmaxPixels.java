package org.lossary.segmentation;

import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/** The softmax over the channels of the pixels of a block, whatever its activation is. */
final class SoftmaxPixels {
  private static final int OWN = 8;

  private double[] p = new double[0];
  private Block block = Block.local();

  /** The channel with the greatest logit of a pixel. */
  int top;

  /** Sum of exp(z - greatest) over the other channels: small where the top dominates. */
  double rest;

  private SoftmaxPixels() {}

  static SoftmaxPixels of(Block block, Activation activation, Memory memory) {
    SoftmaxPixels out = memory.object(SoftmaxPixels.class, SoftmaxPixels::new);
    out.block = block;
    if (activation == Activation.SOFTMAX) {
      out.p = block.p;
    } else {
      out.p = memory.doubles(OWN, block.channels * block.n);
      block.softmax(out.p, memory);
    }
    return out;
  }

  /** Turns to a pixel. */
  void pixel(int j) {
    int n = block.n;
    top = 0;
    for (int c = 1; c < block.channels; c++) {
      if (block.z[c * n + j] > block.z[top * n + j]) {
        top = c;
      }
    }
    double others = 0;
    for (int c = 0; c < block.channels; c++) {
      others += c == top ? 0 : p[c * n + j];
    }
    rest = others * block.total[j];
  }

  double p(int channel, int j) {
    return p[channel * block.n + j];
  }

  /** 1 - p, with its digits where p is nearly 1. */
  double complement(int channel, int j) {
    return channel == top ? rest / block.total[j] : 1 - p[channel * block.n + j];
  }

  /** -log p. */
  double surprise(int channel, int j) {
    return (block.greatest[j] - block.z[channel * block.n + j]) + Maths64.log1p(rest);
  }
}
