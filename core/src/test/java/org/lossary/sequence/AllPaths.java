package org.lossary.sequence;

import java.util.ArrayList;
import java.util.List;
import org.lossary.Matrix;

/** CTC by its definition: every path of a short sequence, one after the other. */
final class AllPaths {
  /** The sum of the probabilities of the paths that give the labels. */
  final double probability;

  /** For each frame and class, the sum of those that pass through it. */
  final double[][] through;

  private AllPaths(double probability, double[][] through) {
    this.probability = probability;
    this.through = through;
  }

  static AllPaths of(double[][] probabilities, int blank, int... labels) {
    int frames = probabilities.length;
    int classes = frames == 0 ? 1 : probabilities[0].length;
    double[][] through = new double[frames][classes];
    List<Integer> wanted = new ArrayList<>();
    for (int label : labels) {
      wanted.add(label);
    }
    double sum = 0;
    int[] path = new int[frames];
    for (long number = Math.round(Math.pow(classes, frames)) - 1; number >= 0; number--) {
      long rest = number;
      double p = 1;
      for (int t = 0; t < frames; t++) {
        path[t] = (int) (rest % classes);
        rest /= classes;
        p *= probabilities[t][path[t]];
      }
      if (collapse(blank, path).equals(wanted)) {
        sum += p;
        for (int t = 0; t < frames; t++) {
          through[t][path[t]] += p;
        }
      }
    }
    return new AllPaths(sum, through);
  }

  /** Runs of one class once, then no blanks. */
  static List<Integer> collapse(int blank, int... path) {
    List<Integer> labels = new ArrayList<>();
    for (int t = 0; t < path.length; t++) {
      if (path[t] != blank && (t == 0 || path[t] != path[t - 1])) {
        labels.add(path[t]);
      }
    }
    return labels;
  }

  static double[][] softmax(Matrix logits) {
    double[][] p = new double[logits.rows()][logits.columns()];
    for (int t = 0; t < p.length; t++) {
      double sum = 0;
      for (int c = 0; c < p[t].length; c++) {
        p[t][c] = StrictMath.exp(logits.get(t, c));
        sum += p[t][c];
      }
      for (int c = 0; c < p[t].length; c++) {
        p[t][c] /= sum;
      }
    }
    return p;
  }
}
