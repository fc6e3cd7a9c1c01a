package org.lossary.peers;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.metric.ProxyEmbeddings;

/** Losses with class weights or proxies in pytorch-metric-learning. */
final class ProxyPeers {
  private ProxyPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put(
        "arc_face",
        c -> columns(c, 1, Losses.arcFace().margin(margin(c)).scale(c.number("scale", 64))));
    losses.put(
        "sub_center_arc_face",
        c -> {
          int subCenters = count(c, "subCenters", 3);
          return columns(
              c,
              subCenters,
              Losses.subCenterArcFace()
                  .margin(margin(c))
                  .scale(c.number("scale", 64))
                  .subCenters(subCenters));
        });
    losses.put(
        "cos_face",
        c ->
            columns(
                c,
                1,
                Losses.cosFace().margin(c.number("margin", 0.35)).scale(c.number("scale", 64))));
    losses.put(
        "sphere_face",
        c ->
            columns(
                c,
                1,
                Losses.sphereFace().margin(count(c, "margin", 4)).scale(c.number("scale", 1))));
    losses.put(
        "large_margin_softmax",
        c ->
            columns(
                c,
                1,
                Losses.largeMarginSoftmax()
                    .margin(count(c, "margin", 4))
                    .scale(c.number("scale", 1))));
    losses.put(
        "normalized_softmax",
        c ->
            columns(
                c,
                1,
                Losses.normalizedSoftmax()
                    .temperature(c.number("temperature", 0.05))
                    .normalize(normalise(c, "dotProduct", 1))));
    losses.put(
        "soft_triple",
        c -> {
          int centers = count(c, "centersPerClass", 10);
          return columns(
              c,
              centers,
              Losses.softTriple()
                  .centers(centers)
                  .lambda(c.number("lambda", 20))
                  .gamma(c.number("gamma", 0.1))
                  .margin(c.number("margin", 0.01)));
        });
    losses.put(
        "proxy_nca",
        c ->
            rows(
                c,
                Losses.proxyNca()
                    .scale(c.number("softmaxScale", 1))
                    .normalize(normalise(c, "lp", 2))));
    losses.put(
        "proxy_anchor",
        c ->
            rows(
                c,
                Losses.proxyAnchor().margin(c.number("margin", 0.1)).alpha(c.number("alpha", 32))));
  }

  private static int count(PeerCase c, String name, int otherwise) {
    double value = c.number(name, otherwise);
    if (value != Math.rint(value) || Math.abs(value) > 1e6) {
      throw new PeerException(c.loss() + ": " + name + " must be a whole number, got " + value);
    }
    return (int) value;
  }

  /** Degrees, as they are given, in radians. */
  private static double margin(PeerCase c) {
    return c.number("marginDegrees", 28.6) * Math.PI / 180;
  }

  /** The distance of a case must be the loss's own; it says whether embeddings are normalised. */
  private static boolean normalise(PeerCase c, String type, double power) {
    Object distance = c.params().get("distance");
    if (distance == null) {
      return true;
    }
    if (distance instanceof Map<?, ?> map
        && type.equals(map.get("type"))
        && is(map.get("p"), 2)
        && is(map.get("power"), power)) {
      Object flag = map.get("normalizeEmbeddings");
      if (flag == null || flag instanceof Boolean) {
        return flag == null || (Boolean) flag;
      }
    }
    throw new PeerException(
        c.loss() + ": distance must be " + type + " of power " + power + ", got " + distance);
  }

  private static boolean is(@Nullable Object found, double wanted) {
    return found == null || found instanceof Number n && n.doubleValue() == wanted;
  }

  /** Whether to sum; the default is the mean over all rows. */
  private static boolean sum(PeerCase c) {
    Object reducer = c.params().get("reducer");
    String name = reducer == null ? "default" : reducer.toString().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "default", "mean" -> false;
      case "sum" -> true;
      default ->
          throw new PeerException(
              c.loss() + ": reducer must be default, mean or sum, got " + reducer);
    };
  }

  /** Weights whose columns are the proxies. */
  private static PeerResult columns(
      PeerCase c, int perClass, StructuredLoss<ProxyEmbeddings> loss) {
    Tensor weights = c.input("weights");
    if (weights.rank() != 2) {
      throw new PeerException(c.loss() + ": weights must have two axes, got " + weights);
    }
    requireClasses(c, weights.axis(1), perClass);
    Tensor turned = transposed(weights);
    PeerResult result = evaluate(c, loss, turned);
    return result.gradient("weights", transposed(result.gradientOf("weights")));
  }

  /** Weights whose rows are the proxies. */
  private static PeerResult rows(PeerCase c, StructuredLoss<ProxyEmbeddings> loss) {
    Tensor weights = c.input("weights");
    requireClasses(c, weights.axis(0), 1);
    return evaluate(c, loss, weights);
  }

  private static void requireClasses(PeerCase c, int proxies, int perClass) {
    int classes = count(c, "numClasses", perClass > 0 ? proxies / perClass : 0);
    if ((long) classes * perClass != proxies) {
      throw new PeerException(
          c.loss() + ": weights must have " + perClass + " for each of " + classes + " classes");
    }
  }

  private static PeerResult evaluate(
      PeerCase c, StructuredLoss<ProxyEmbeddings> loss, Tensor proxies) {
    Tensor embeddings = c.input("embeddings");
    Matrix x = Evaluated.matrix(c, embeddings);
    Matrix w = Evaluated.matrix(c, proxies);
    ProxyEmbeddings inputs =
        ProxyEmbeddings.of(x, w, c.input("labels").labels())
            .reduction(sum(c) ? Reduction.SUM : Reduction.MEAN);
    Matrix byX = Evaluated.empty(c, x.rows(), x.columns());
    Matrix byW = Evaluated.empty(c, w.rows(), w.columns());
    double value = loss.valueAndGradient(inputs, byX, byW);
    return PeerResult.of(value)
        .gradient("embeddings", embeddings.like(Evaluated.array(byX)))
        .gradient("weights", proxies.like(Evaluated.array(byW)));
  }

  private static Tensor transposed(Tensor t) {
    int rows = t.axis(0);
    int columns = t.axis(1);
    double[] out = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        out[j * rows + i] = t.data()[i * columns + j];
      }
    }
    return Tensor.of(new int[] {columns, rows}, out);
  }
}
