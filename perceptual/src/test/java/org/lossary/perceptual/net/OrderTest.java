package org.lossary.perceptual.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lossary.Matrix;
import org.lossary.perceptual.Border;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.Ssim;
import org.lossary.perceptual.WindowShape;
import org.lossary.perceptual.digits.Digits;

/**
 * What the distance means, on digits that the network was not trained with: a digit that was
 * shifted, blurred or made noisy should be nearer to what it was than the most similar digit (by
 * squared error) of another class is.
 */
class OrderTest {
  private static final int SIDE = Digits.SIDE;
  private static final Map<String, Map<String, Double>> RIGHT = new LinkedHashMap<>();

  @BeforeAll
  static void compare() {
    Digits digits = Digits.heldOut();
    Map<String, ToDoubleBiFunction<double[], double[]>> distances = new LinkedHashMap<>();
    distances.put("learned", (a, b) -> LearnedDistance.standard().value(pair(a, b)));
    distances.put("mse", OrderTest::mse);
    Ssim ssim = new Ssim(WindowShape.UNIFORM, 3, 1.5, 1, 0.01, 0.03, Border.VALID, false);
    distances.put("ssim", (a, b) -> ssim.value(pair(a, b)));
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < digits.images().size(); i++) {
      double[] image = digits.images().get(i);
      double[] other = nearestOfAnotherClass(digits, i);
      for (Map.Entry<String, List<double[]>> kind : distorted(image, random).entrySet()) {
        for (double[] changed : kind.getValue()) {
          distances.forEach(
              (name, distance) -> {
                double near = distance.applyAsDouble(image, changed);
                double far = distance.applyAsDouble(image, other);
                double part = (near < far ? 1.0 : 0) / kind.getValue().size();
                RIGHT
                    .computeIfAbsent(kind.getKey(), k -> new LinkedHashMap<>())
                    .merge(name, part / digits.images().size(), Double::sum);
              });
        }
      }
    }
  }

  private static double[] nearestOfAnotherClass(Digits digits, int i) {
    double least = Double.POSITIVE_INFINITY;
    double[] best = digits.images().get(i);
    for (int j = 0; j < digits.images().size(); j++) {
      if (!digits.labels().get(j).equals(digits.labels().get(i))) {
        double d = mse(digits.images().get(i), digits.images().get(j));
        if (d < least) {
          least = d;
          best = digits.images().get(j);
        }
      }
    }
    return best;
  }

  private static Map<String, List<double[]>> distorted(double[] image, SplittableRandom random) {
    List<double[]> shifted = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      shifted.add(Digits.shifted(image, (k - 1) % 2, (2 - k) % 2));
    }
    double[] noisy = image.clone();
    double[] blurred = new double[image.length];
    for (int p = 0; p < image.length; p++) {
      double noise = 0.6 * (random.nextDouble() - 0.5);
      noisy[p] = Math.max(0, Math.min(1, image[p] + noise));
      for (int k = 0; k < 9; k++) {
        int y = p / SIDE + k / 3 - 1;
        int x = p % SIDE + k % 3 - 1;
        if (y >= 0 && y < SIDE && x >= 0 && x < SIDE) {
          blurred[p] +=
              image[y * SIDE + x] * (2 - Math.abs(k / 3 - 1)) * (2 - Math.abs(k % 3 - 1)) / 16;
        }
      }
    }
    Map<String, List<double[]>> kinds = new LinkedHashMap<>();
    kinds.put("shift", shifted);
    kinds.put("noise", List.of(noisy));
    kinds.put("blur", List.of(blurred));
    return kinds;
  }

  private static double mse(double[] a, double[] b) {
    double sum = 0;
    for (int p = 0; p < a.length; p++) {
      sum += (a[p] - b[p]) * (a[p] - b[p]);
    }
    return sum / a.length;
  }

  private static ImagePairs pair(double[] a, double[] b) {
    return ImagePairs.of(Matrix.of(a, 1, a.length), Matrix.of(b, 1, b.length), SIDE, SIDE);
  }

  private static double right(String kind, String distance) {
    return RIGHT.getOrDefault(kind, Map.of()).getOrDefault(distance, Double.NaN);
  }

  @Test
  void shiftedDigitsStayNear() {
    assertThat(right("shift", "learned")).isGreaterThan(0.58);
    assertThat(right("shift", "mse")).isLessThan(0.05);
    assertThat(right("shift", "ssim")).isLessThan(0.12);
  }

  @Test
  void blurredAndNoisyDigitsStayNear() {
    assertThat(right("blur", "learned")).isGreaterThan(0.96).isGreaterThan(right("blur", "mse"));
    assertThat(right("noise", "learned")).isGreaterThan(0.95);
  }

  @Test
  void overAllItOrdersBetterThanSquaredErrorAndSimilarity() {
    double learned = 0;
    double mse = 0;
    double ssim = 0;
    for (String kind : RIGHT.keySet()) {
      learned += right(kind, "learned") / RIGHT.size();
      mse += right(kind, "mse") / RIGHT.size();
      ssim += right(kind, "ssim") / RIGHT.size();
    }
    assertThat(learned).isGreaterThan(0.84);
    assertThat(mse).isLessThan(0.67);
    assertThat(ssim).isLessThan(0.62);
  }
}
