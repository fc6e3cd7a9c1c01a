package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lossary.Catalog;
import org.lossary.Family;
import org.lossary.Inputs;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Parameter;
import org.lossary.StructuredLoss;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.GuidedViews;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.QueryCandidates;
import org.lossary.metric.QueryNegatives;
import org.lossary.metric.ScaledViews;

/**
 * How losses of embeddings differ: in what a sample is, in distance and margin, in whether a value
 * depends on the rest of the batch, and in what must be known.
 */
final class MetricTable {
  private static final Map<Class<?>, String> SAMPLES =
      Map.of(
          EmbeddingPairs.class, "two embeddings",
          EmbeddingTriplets.class, "anchor, positive, negative",
          LabelledEmbeddings.class, "a row and all others",
          BoundaryEmbeddings.class, "a row and all others",
          ProxyEmbeddings.class, "a row and class proxies",
          QueryCandidates.class, "a query and candidates",
          QueryNegatives.class, "a query, its positive, negatives",
          ScaledViews.class, "a row and the other view",
          GuidedViews.class, "a row and the other view");

  private static final Map<Class<?>, String> KNOWN =
      Map.of(
          EmbeddingTriplets.class, "triplets",
          LabelledEmbeddings.class, "labels, or two views",
          BoundaryEmbeddings.class, "labels",
          ProxyEmbeddings.class, "labels",
          QueryCandidates.class, "a teacher's scores",
          QueryNegatives.class, "which is the positive",
          ScaledViews.class, "two views",
          GuidedViews.class, "two views and a guide");

  private static final List<Class<?>> WHOLE =
      List.of(
          LabelledEmbeddings.class, BoundaryEmbeddings.class, ScaledViews.class, GuidedViews.class);

  private MetricTable() {}

  static String text() {
    StringBuilder out = new StringBuilder();
    out.append("\n## How losses of embeddings differ\n");
    out.append(
        "| loss | a sample is | distance or similarity | lengths count | margin | depends on the"
            + " batch | what must be known |\n|---|---|---|---|---|---|---|\n");
    for (Catalog.Entry entry : Catalog.all()) {
      if (entry.info().family() == Family.METRIC
          && entry.create() instanceof StructuredLoss<?> loss) {
        out.append("| ").append(String.join(" | ", cells(entry.info(), loss))).append(" |\n");
      }
    }
    return out.toString();
  }

  private static List<String> cells(LossInfo info, StructuredLoss<?> loss) {
    Class<?> inputs = loss.inputs();
    List<String> cells = new ArrayList<>();
    cells.add("[" + info.id() + "](" + info.id() + ".md)");
    cells.add(SAMPLES.getOrDefault(inputs, ""));
    cells.add(distance(info));
    cells.add(lengthsCount(loss) ? "yes" : "");
    cells.add(
        info.parameters().stream()
                .anyMatch(p -> p.name().toLowerCase(Locale.ROOT).contains("margin"))
            ? "yes"
            : "");
    cells.add(WHOLE.contains(inputs) || !byItem(loss) ? "yes" : "");
    cells.add(inputs == EmbeddingPairs.class ? ofPairs(loss) : KNOWN.getOrDefault(inputs, ""));
    return cells;
  }

  private static String distance(LossInfo info) {
    for (Parameter p : info.parameters()) {
      if (p.name().equals("distance") || p.name().equals("similarity")) {
        String name = p.defaultValue().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.equals("norm") ? "euclidean" : name;
      }
    }
    return "";
  }

  private static String ofPairs(StructuredLoss<?> loss) {
    String code = StructuredCurves.code(loss);
    return code.contains("labels")
        ? "which pairs are alike"
        : code.contains("similarities") ? "scores of the pairs" : "two views";
  }

  /** Whether the loss changes when the embeddings become longer in their own directions. */
  private static <I extends Inputs<I>> boolean lengthsCount(StructuredLoss<I> loss) {
    for (Inputs<?> inputs : StructuredCurves.example(loss).some()) {
      if (lengthsCount(loss, loss.inputs().cast(inputs))) {
        return true;
      }
    }
    return false;
  }

  private static <I extends Inputs<I>> boolean lengthsCount(StructuredLoss<I> loss, I inputs) {
    double before = loss.value(inputs);
    for (Matrix m : inputs.matrices()) {
      for (int i = 0; m.columns() == 2 && i < m.rows(); i++) {
        m.set(i, 0, 1.5 * m.get(i, 0));
        m.set(i, 1, 1.5 * m.get(i, 1));
      }
      if (inputs instanceof ScaledViews && m == inputs.matrices().get(1)) {
        break;
      }
    }
    return Math.abs(loss.value(inputs) - before) > 1e-4 * Math.max(1, Math.abs(before));
  }

  private static <I extends Inputs<I>> boolean byItem(StructuredLoss<I> loss) {
    I inputs = loss.inputs().cast(StructuredCurves.example(loss).middle());
    return loss.itemOf(inputs, 0) >= 0;
  }
}
