package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Domain;
import org.lossary.LossInfo;

/** Predictions and targets to try: random, extreme, and where a loss may have a kink. */
final class Points {
  private static final double[] SCALES = {1e-6, 0.1, 1, 10, 300};

  /** One prediction and one target. */
  record Point(double prediction, double target) {}

  private Points() {}

  /** Random points over several scales, the same for the same seed. */
  static List<Point> random(LossInfo info, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double scale = SCALES[i % SCALES.length];
      double target = draw(info.target(), random, scale);
      double prediction =
          info.prediction() == Domain.REAL && info.target() == Domain.REAL && i % 2 == 0
              ? target + gaussian(random) * SCALES[i / 2 % SCALES.length]
              : draw(info.prediction(), random, scale);
      points.add(new Point(prediction, target));
    }
    return points;
  }

  /** Points at residual 0, at the parameters' values, and at zeros and ones. */
  static List<Point> kinks(LossInfo info, double[] parameters) {
    List<Double> residuals = new ArrayList<>(List.of(0.0, 1.0, -1.0));
    for (double parameter : parameters) {
      residuals.add(parameter);
      residuals.add(-parameter);
    }
    List<Point> points = new ArrayList<>();
    for (double target : new double[] {0, 1, -1, 0.25, 2, 3}) {
      if (!info.target().contains(target)) {
        continue;
      }
      for (double residual : residuals) {
        for (double prediction : new double[] {target + residual, residual, target * residual}) {
          if (info.prediction().contains(prediction)) {
            points.add(new Point(prediction, target));
          }
        }
      }
    }
    return points.stream().distinct().toList();
  }

  /** Points far out, up to {@code limit}. */
  static List<Point> extreme(LossInfo info, double limit) {
    List<Point> points = new ArrayList<>();
    double[] far = {
      0, 1e-300, -1e-300, 1e-30, 1e-8, -1e-8, 0.5, 1, -1, 20, -20, 37, -37, 88, -88, 104, -104, 709,
      -709, 745, -745, 1e4, -1e4, 1e10, -1e10, 1e20, -1e20, 1e38, -1e38, limit, -limit
    };
    for (double prediction : far) {
      for (double target : new double[] {0, 1, -1, 0.5, 3, 1e-3, 1e6, -1e6, 1e20, limit}) {
        if (Math.abs(prediction) <= limit
            && info.prediction().contains(prediction)
            && info.target().contains(target)) {
          points.add(new Point(prediction, target));
        }
      }
    }
    return points.stream().distinct().toList();
  }

  static double draw(Domain domain, SplittableRandom random, double scale) {
    return switch (domain) {
      case REAL -> gaussian(random) * scale;
      case NON_NEGATIVE -> random.nextInt(5) == 0 ? 0 : Math.abs(gaussian(random)) * scale;
      case POSITIVE -> Math.abs(gaussian(random)) * scale + 1e-9;
      case UNIT, DISTRIBUTION -> {
        int kind = random.nextInt(6);
        yield kind == 0
            ? random.nextInt(2)
            : kind == 1 ? random.nextDouble() * 1e-6 : random.nextDouble();
      }
      case BINARY -> random.nextInt(2);
      case SIGN -> 2 * random.nextInt(2) - 1;
      case LABEL -> random.nextInt(3);
      case LOG_PROBABILITY -> -Math.abs(gaussian(random)) * Math.min(scale, 10);
    };
  }

  static double gaussian(SplittableRandom random) {
    double u = 1 - random.nextDouble();
    double v = random.nextDouble();
    return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  }
}
