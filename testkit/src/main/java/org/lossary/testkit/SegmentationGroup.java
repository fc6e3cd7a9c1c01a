package org.lossary.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.segmentation.DiceCrossEntropy;
import org.lossary.segmentation.DiceFocal;
import org.lossary.segmentation.FocalTversky;
import org.lossary.segmentation.GeneralizedDice;
import org.lossary.segmentation.LovaszHinge;
import org.lossary.segmentation.LovaszSoftmax;
import org.lossary.segmentation.Pixels;
import org.lossary.segmentation.Pool;
import org.lossary.segmentation.RegionLoss;
import org.lossary.segmentation.Segmentation;

/** What the formulas of losses see that take several regions, or regions and pixels, at once. */
record SegmentationGroup(RegionLoss loss, Segmentation inputs, SegmentationMaps maps) {

  static boolean has(StructuredLoss<Segmentation> loss) {
    return loss instanceof FocalTversky
        || loss instanceof GeneralizedDice
        || loss instanceof LovaszHinge
        || loss instanceof LovaszSoftmax
        || pixels(loss) != null;
  }

  private static @Nullable Pixels pixels(StructuredLoss<Segmentation> loss) {
    return loss instanceof DiceCrossEntropy c
        ? c.pixels()
        : loss instanceof DiceFocal f ? f.pixels() : null;
  }

  /** A pixel that counts. */
  private record Place(int image, int pixel) {}

  /** Binds what a value depends on. */
  void bind(int value, Bindings bindings) {
    boolean byRegion = loss instanceof FocalTversky f && !f.afterMean();
    int group = byRegion ? value / loss.regions(inputs) : value;
    int from = loss.pool() == Pool.ITEM ? group : 0;
    int to = loss.pool() == Pool.ITEM ? group + 1 : inputs.items();
    List<Place> places = places(from, to);
    int first = loss.background() ? 0 : 1;
    List<double[]> p = new ArrayList<>();
    List<double[]> t = new ArrayList<>();
    List<Double> w = new ArrayList<>();
    for (int c = first; c < inputs.channels(); c++) {
      if (!byRegion || loss.pool() == Pool.ALL || c - first == value % loss.regions(inputs)) {
        p.add(row(places, c, true));
        t.add(row(places, c, false));
        w.add(loss.classWeights().weight(c));
      }
    }
    if (loss.pool() == Pool.ALL) {
      // All channels are one region, which has the weight of the first.
      p = List.of(p.stream().flatMapToDouble(Arrays::stream).toArray());
      t = List.of(t.stream().flatMapToDouble(Arrays::stream).toArray());
      w = w.subList(0, 1);
    }
    bindings.set("p", p.toArray(double[][]::new)).set("t", t.toArray(double[][]::new));
    bindings.set("w", w.stream().mapToDouble(Double::doubleValue).toArray());
    if (pixels(loss) != null) {
      pixels(places, bindings);
    }
  }

  /** Logits and truth of all channels, and what the sum over the pixels is divided by. */
  private void pixels(List<Place> places, Bindings bindings) {
    int channels = inputs.channels();
    double[][] z = new double[channels][places.size()];
    double[][] u = new double[channels][];
    double[] q = new double[channels];
    for (int c = 0; c < channels; c++) {
      for (int i = 0; i < places.size(); i++) {
        Place at = places.get(i);
        z[c][i] = maps.at(inputs.prediction(), at.image, c, at.pixel);
      }
      u[c] = row(places, c, false);
      q[c] = loss.classWeights().weight(c);
    }
    int first = loss.background() || channels == 1 ? 0 : 1;
    bindings.set("z", z).set("u", u).set("q", q).set("C", channels).set("f", first);
    double all = 0;
    for (Place at : places(0, inputs.items())) {
      all += divisor(at, channels, first);
    }
    bindings.set("d", loss.pool() == Pool.ITEM ? all / inputs.items() : all);
  }

  private double divisor(Place at, int channels, int first) {
    if (pixels(loss) == Pixels.EACH || channels == 1) {
      return channels - first;
    }
    double weight = 1;
    for (int c = 0; c < channels; c++) {
      boolean weighted = loss instanceof DiceCrossEntropy && inputs.labels() != null;
      if (weighted && maps.truth(at.image, c, at.pixel) == 1) {
        weight = loss.classWeights().weight(c);
      }
    }
    return weight;
  }

  private List<Place> places(int from, int to) {
    List<Place> places = new ArrayList<>();
    for (int image = from; image < to; image++) {
      for (int j = 0; j < inputs.pixels(); j++) {
        if (!maps.ignored(image, j)) {
          places.add(new Place(image, j));
        }
      }
    }
    return places;
  }

  private double[] row(List<Place> places, int channel, boolean prediction) {
    return places.stream()
        .mapToDouble(
            at ->
                prediction
                    ? maps.probability(at.image, channel, at.pixel)
                    : maps.truth(at.image, channel, at.pixel))
        .toArray();
  }
}
