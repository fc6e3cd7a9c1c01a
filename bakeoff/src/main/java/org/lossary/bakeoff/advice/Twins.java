package org.lossary.bakeoff.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lossary.Domain;
import org.lossary.PointwiseLoss;

/** Losses of the same shape: with their defaults their gradients are multiples of each other. */
final class Twins {
  private static final double[] PREDICTIONS = {-2.3, -0.7, -0.1, 0.2, 0.6, 1.4, 3.1, 8};
  private static final double[] TARGETS = {0, 1};

  private Twins() {}

  /** Leaves each shape once, in its first place, and names the others there. */
  static void fold(List<Recommendation> ranked) {
    Map<String, Integer> places = new HashMap<>();
    Map<Integer, List<String>> others = new HashMap<>();
    List<Recommendation> kept = new ArrayList<>();
    for (Recommendation r : ranked) {
      String shape = shape(r);
      Integer at = shape.isEmpty() ? null : places.putIfAbsent(shape, kept.size());
      if (at == null) {
        kept.add(r);
      } else {
        others.computeIfAbsent(at, k -> new ArrayList<>()).add(r.loss().id());
      }
    }
    others.forEach(
        (at, ids) -> {
          Recommendation r = kept.get(at);
          List<String> reasons = new ArrayList<>(r.reasons());
          reasons.add("with their defaults these train the same model: " + String.join(", ", ids));
          kept.set(at, new Recommendation(r.loss(), r.suggested(), r.score(), reasons));
        });
    ranked.clear();
    ranked.addAll(kept);
  }

  /** The gradients at some points by the first that is not 0; empty if there is no such form. */
  private static String shape(Recommendation r) {
    boolean real = r.loss().prediction() == Domain.REAL;
    Domain target = r.loss().target();
    if (!real
        || !Arrays.stream(TARGETS).allMatch(target::contains)
        || !(r.suggested() instanceof PointwiseLoss loss)) {
      return "";
    }
    double unit = 0;
    StringBuilder shape = new StringBuilder();
    for (double y : TARGETS) {
      for (double x : PREDICTIONS) {
        double slope = loss.slope(x, y);
        unit = unit == 0 ? slope : unit;
        shape.append(unit == 0 ? 0 : (float) (slope / unit)).append(' ');
      }
    }
    return target + " " + shape;
  }
}
