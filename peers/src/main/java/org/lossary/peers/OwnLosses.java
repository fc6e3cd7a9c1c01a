package org.lossary.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;

/**
 * Lossary's own losses, under {@code lossary/ID}: inputs {@code prediction}, {@code target} or
 * {@code labels}, and {@code weight}; parameters as in the catalogue, and {@code reduction}. Inputs
 * outside of the loss's domain are errors.
 */
final class OwnLosses {
  /** What their ids start with. */
  static final String PREFIX = "lossary/";

  private OwnLosses() {}

  static void register(Map<String, PeerLoss> losses) {
    for (Catalog.Entry entry : Catalog.all()) {
      if (comparesPredictionWithTarget(entry)) {
        losses.put(PREFIX + entry.info().id(), c -> compute(entry, c));
      }
    }
  }

  private static boolean comparesPredictionWithTarget(Catalog.Entry entry) {
    return PointwiseLoss.class.isAssignableFrom(entry.type())
        || RowLoss.class.isAssignableFrom(entry.type());
  }

  /** Whether this is the id of a loss of the catalogue that has other inputs. */
  static boolean hasOtherInputs(String id) {
    return id.startsWith(PREFIX)
        && Catalog.find(id.substring(PREFIX.length()))
            .filter(entry -> !comparesPredictionWithTarget(entry))
            .isPresent();
  }

  private static PeerResult compute(Catalog.Entry entry, PeerCase c) {
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
    Loss loss = entry.create(parameters);
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
    throw new IllegalStateException(c.loss() + " is of no kind that was registered");
  }
}
