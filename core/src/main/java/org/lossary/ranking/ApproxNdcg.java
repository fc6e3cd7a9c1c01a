package org.lossary.ranking;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/**
 * ApproxNDCG: one minus NDCG with smooth ranks, r_i = 1 + sum over j of sigmoid((s_j - s_i)/T), so
 * that the measure itself can be trained. Between 0 and 1.
 *
 * <p>Inputs are {@link QueryGroups}. A query without a relevant document has value and gradient 0
 * and counts as a query; so does one of a single document, whose rank is 1. The mean divides by the
 * number of queries. Time grows with the square of a query's documents, memory with their number.
 *
 * @param temperature T: how far apart scores must be to count as ordered; finite and greater than 0
 * @param gain what relevance is worth
 */
public record ApproxNdcg(double temperature, Gain gain)
    implements StructuredLoss<QueryGroups>, ApproxNdcgParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("approx-ndcg", "ApproxNDCG")
          .family(Family.RANKING, Task.RANKING)
          .summary("One minus NDCG, with ranks made smooth.")
          .formula(
              "g[i] = cases(gain == 0: 2^y[i] - 1, otherwise: y[i]);"
                  + " b[i] = 1 + sum(j, cases(y[j] > y[i]: 1, y[j] < y[i]: 0, j < i: 1, otherwise: 0));"
                  + " D = sum(i, g[i]*ln(2)/ln(1 + b[i]));"
                  + " r[i] = 1/2 + sum(j, sigmoid((s[j] - s[i])/temperature));"
                  + " cases(D == 0: 0, otherwise: 1 - sum(i, g[i]*ln(2)/ln(1 + r[i]))/D)")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter(
              "temperature",
              0.1,
              "finite and > 0",
              0.1,
              2,
              "how far apart scores must be to count as ordered")
          .parameter("gain", Gain.EXPONENTIAL, "EXPONENTIAL or LINEAR", "what relevance is worth")
          .properties(Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .name("allRank", "approxNDCGLoss(alpha=1/temperature), plus 1")
          .name("TF-Ranking", "ApproxNDCGLoss(temperature=temperature), plus 1")
          .useWhen("NDCG is what counts and a model has a good start")
          .avoidWhen(
              "training from the start: where scores are far apart next to the temperature the gradient is 0")
          .notes(
              "As the temperature goes to 0 it becomes one minus NDCG. Rounding may leave a perfect ranking a little below 0.")
          .source(
              "T. Qin, T.-Y. Liu and H. Li, A general approximation framework for direct optimization of information retrieval measures, Information Retrieval 2010; S. Bruch et al., Revisiting approximate metric optimization in the age of deep neural networks, SIGIR 2019")
          .build();

  private static final String ID = "approx-ndcg";
  private static final double LN2 = 0x1.62e42fefa39efp-1;
  private static final ItemKernel<ApproxNdcg, QueryGroups> KERNEL = ApproxNdcg::item;

  /** Checks the temperature. */
  public ApproxNdcg {
    LossException.requirePositive(ID, "temperature", temperature);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<QueryGroups> inputs() {
    return QueryGroups.class;
  }

  @Override
  public double evaluate(
      QueryGroups inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      ApproxNdcg loss,
      QueryGroups inputs,
      int query,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Documents d = Documents.of(inputs, query, memory);
    double ideal = d.idealGain(d.n, loss.gain);
    double value = 0;
    Matrix gradient = Items.wanted(gradients, 0);
    if (ideal > 0) {
      loss.ranks(d);
      double sum = 0;
      for (int i = 0; i < d.n; i++) {
        double g = loss.gain.of(d.relevance[i]) / ideal;
        double log = Maths64.log1p(d.first[i]);
        sum += g * LN2 / log;
        // The derivative by the rank.
        d.second[i] = g * LN2 / ((1 + d.first[i]) * log * log);
      }
      value = 1 - sum;
      if (gradient != null) {
        loss.slopes(d);
      }
    }
    inputs.write(query, d.slope, scale, gradient);
    return value;
  }

  /** Smooth ranks, in {@link Documents#first}. */
  private void ranks(Documents d) {
    java.util.Arrays.fill(d.first, 0, d.n, 1);
    for (int i = 1; i < d.n; i++) {
      for (int j = 0; j < i; j++) {
        double x = (d.score[j] - d.score[i]) / temperature;
        double e = Maths64.exp(-Math.abs(x));
        double more = 1 / (1 + e);
        double less = e * more;
        d.first[i] += x < 0 ? less : more;
        d.first[j] += x < 0 ? more : less;
      }
    }
  }

  private void slopes(Documents d) {
    for (int i = 1; i < d.n; i++) {
      for (int j = 0; j < i; j++) {
        double e = Maths64.exp(-Math.abs((d.score[j] - d.score[i]) / temperature));
        double slope = (d.second[i] - d.second[j]) * (e / ((1 + e) * (1 + e))) / temperature;
        d.slope[i] -= slope;
        d.slope[j] += slope;
      }
    }
  }
}
