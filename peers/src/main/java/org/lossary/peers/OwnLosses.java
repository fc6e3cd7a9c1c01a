package org.lossary.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;
import org.lossary.WholeLoss;

/**
 * Lossary's own losses, under {@code lossary/ID}: inputs {@code prediction}, {@code target} or
 * {@code labels}, and {@code weight}; parameters as in the catalogue, and {@code reduction}. Inputs
 * outside of the loss's domain are errors. {@link OwnImages} has those that compare images.
 */
final class OwnLosses {
  /** What their ids start with. */
  static final String PREFIX = "lossary/";

  private OwnLosses() {}

  static void register(Map<String, PeerLoss> losses) {
    for (Catalog.Entry entry : Catalog.all()) {
      if (comparesPredictionWithTarget(entry)) {
        losses.put(PREFIX + entry.info().id(), c -> compute(entry, c));
      } else if (OwnImages.compares(entry)) {
        losses.put(PREFIX + entry.info().id(), c -> OwnImages.compute(entry, c));
      }
    }
  }

  private static boolean comparesPredictionWithTarget(Catalog.Entry entry) {
    return PointwiseLoss.class.isAssignableFrom(entry.type())
        || RowLoss.class.isAssignableFrom(entry.type())
        || WholeLoss.class.isAssignableFrom(entry.type());
  }

  /** Whether this is the id of a loss of the catalogue that has other inputs. */
  static boolean hasOtherInputs(String id) {
    return id.startsWith(PREFIX)
        && Catalog.find(id.substring(PREFIX.length()))
            .filter(entry -> !comparesPredictionWithTarget(entry) && !OwnImages.compares(entry))
            .isPresent();
  }

  /** The loss with the parameters of a case. */
  static Loss loss(Catalog.Entry entry, PeerCase c) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    // The catalogue says which it knows.
    Asked.all(c.params());
    c.params()
        .forEach(
            (name, value) -> {
              if (value != null && !name.equals("reduction")) {
                parameters.put(name, value instanceof java.util.List<?> ? c.numbers(name) : value);
              }
            });
    return entry.create(parameters);
  }

  private static PeerResult compute(Catalog.Entry entry, PeerCase c) {
    Loss loss = loss(entry, c);
    Tensor prediction = c.input("prediction");
    Tensor weight = c.optional("weight");
    double @Nullable [] weights = weight == null ? null : weight.data();
    if (loss instanceof PointwiseLoss pointwise) {
      Tensor target = c.input("target").ofShape("target", prediction.shape());
      Evaluated e = Evaluated.pointwise(c, pointwise, prediction.data(), target.data(), weights);
      return Reduce.by(
          c, e, "prediction", prediction.shape(), prediction.shape(), prediction.size());
    }
    if (loss instanceof RowLoss rows) {
      Tensor labels = c.optional("labels");
      Evaluated e =
          labels != null
              ? Evaluated.labels(c, rows, prediction, labels.labels(), weights)
              : Evaluated.dense(c, rows, prediction, c.input("target"), weights);
      int count = e.values().length;
      double denominator = labels == null ? count : ClassRows.weightSum(rows, labels.labels());
      return Reduce.by(c, e, "prediction", prediction.shape(), new int[] {count}, denominator);
    }
    if (loss instanceof WholeLoss whole) {
      return whole(c, whole, prediction, weights);
    }
    throw new IllegalStateException(c.loss() + " is of no kind that was registered");
  }

  /** A function of a mean, which has no other reduction. */
  private static PeerResult whole(
      PeerCase c, WholeLoss loss, Tensor prediction, double @Nullable [] weights) {
    if (!c.reduction("mean").equals("mean")) {
      throw new PeerException(
          c.loss() + ": reduction must be mean, of which it is a function, got " + c.reduction(""));
    }
    Tensor target = c.input("target").ofShape("target", prediction.shape());
    int n = prediction.size();
    Batch batch =
        Batch.of(
                Evaluated.matrix(c, prediction.data(), n, 1),
                Evaluated.matrix(c, target.data(), n, 1))
            .checked();
    if (weights != null) {
      batch = batch.weights(Evaluated.matrix(c, weights, n, 1));
    }
    Matrix gradient = Evaluated.empty(c, n, 1);
    double value = loss.valueAndGradient(batch, gradient);
    return PeerResult.of(value).gradient("prediction", prediction.like(Evaluated.array(gradient)));
  }
}
