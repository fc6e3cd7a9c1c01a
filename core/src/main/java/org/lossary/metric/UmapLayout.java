package org.lossary.metric;

import java.util.function.IntPredicate;
import org.lossary.internal.maths.Maths64;

/**
 * Moves the points of a picture by stochastic descent on the cross-entropy between the edges of a
 * {@link FuzzyGraph} and the nearness 1 / (1 + a d^(2b)) of points. In an epoch an edge of weight w
 * is drawn w / max w times on average, at fixed epochs, and each time the point it starts from is
 * pushed away from five points drawn at random. The learning rate falls from 1 to 0, and no point
 * moves another by more than 4 times the rate at once.
 *
 * <p>One thread, one edge after the other, since each step begins where the last one ended.
 */
final class UmapLayout {
  private static final int NEGATIVES = 5;
  private static final double MOST = 4;

  /** Keeps what pushes two points apart finite. */
  private static final double SOFTENING = 1e-3;

  private final FuzzyGraph graph;
  private final double a;
  private final double b;
  private final double greatest;

  /** Pairs of coordinates, one point after the other. */
  private final double[] points;

  private final Seeded random;

  UmapLayout(FuzzyGraph graph, UmapCurve curve, double[] points, Seeded random) {
    this.graph = graph;
    this.a = curve.a();
    this.b = curve.b();
    this.points = points;
    this.random = random;
    double most = 0;
    for (double w : graph.weight) {
      most = Math.max(most, w);
    }
    greatest = most;
  }

  /** Runs epochs, from 1 on, while {@code goOn} says so after one. */
  void run(int epochs, IntPredicate goOn) {
    boolean more = true;
    for (int epoch = 0; epoch < epochs && more; epoch++) {
      epoch(epoch, 1 - epoch / (double) epochs);
      more = goOn.test(epoch + 1);
    }
  }

  private void epoch(int epoch, double rate) {
    for (int i = 0; i < graph.start.length - 1; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        double share = graph.weight[e] / greatest;
        if ((int) (share * (epoch + 1)) > (int) (share * epoch)) {
          together(2 * i, 2 * graph.other[e], rate);
          apart(2 * i, rate);
        }
      }
    }
  }

  /** Both move by the slope of -log of their nearness. */
  private void together(int p, int q, double rate) {
    double x = points[p] - points[q];
    double y = points[p + 1] - points[q + 1];
    double squared = x * x + y * y;
    if (squared > 0) {
      double power = a * Maths64.pow(squared, b);
      double force = -2 * b * power / (squared * (1 + power));
      double dx = rate * clipped(force * x);
      double dy = rate * clipped(force * y);
      points[p] += dx;
      points[p + 1] += dy;
      points[q] -= dx;
      points[q + 1] -= dy;
    }
  }

  /** The point moves by the slopes of -log of 1 less its nearness to some others. */
  private void apart(int p, double rate) {
    double dx = 0;
    double dy = 0;
    for (int n = 0; n < NEGATIVES; n++) {
      int q = 2 * random.below(points.length / 2);
      double x = points[p] - points[q];
      double y = points[p + 1] - points[q + 1];
      double squared = x * x + y * y;
      if (squared > 0) {
        double force = 2 * b / ((SOFTENING + squared) * (1 + a * Maths64.pow(squared, b)));
        dx += clipped(force * x);
        dy += clipped(force * y);
      }
    }
    points[p] += rate * dx;
    points[p + 1] += rate * dy;
  }

  private static double clipped(double step) {
    return step > MOST ? MOST : step < -MOST ? -MOST : step;
  }
}
