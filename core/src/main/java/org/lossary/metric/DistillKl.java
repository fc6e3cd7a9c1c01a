package org.lossary.metric;

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
import org.lossary.internal.engine.Preparation;
import org.lossary.internal.maths.Maths64;

/**
 * Knowledge distillation of rankings: T^2 KL(softmax(t / T) || softmax(s / T)) for the similarities
 * s of a query to its candidates and the scores t of a teacher.
 *
 * <p>Inputs are {@link QueryCandidates}; the teacher gives a score for each candidate. The factor
 * T^2 keeps gradients of one size at any temperature.
 *
 * @param temperature finite and greater than 0
 * @param similarity how alike query and candidate are
 */
public record DistillKl(double temperature, PairSimilarity similarity)
    implements StructuredLoss<QueryCandidates>, DistillKlParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("distill-kl", "Distillation of a ranking by KL divergence")
          .family(Family.METRIC, Task.EMBEDDING, Task.RANKING)
          .summary("The similarities to all candidates are to be distributed as a teacher says.")
          .formula(
              "s[k] = sum(j, q[j]*c[k,j])/cases(similarity == 0: 1, otherwise: sqrt(sum(j, q[j]^2)*sum(j, c[k,j]^2)));"
                  + " f[k] = t[k]/temperature - ln(sum(i, exp(t[i]/temperature)));"
                  + " g[k] = s[k]/temperature - ln(sum(i, exp(s[i]/temperature)));"
                  + " temperature^2*sum(k, exp(f[k])*(f[k] - g[k]))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("temperature", 1.0, "finite and > 0", 0.5, 4, "softens both distributions")
          .parameter(
              "similarity",
              PairSimilarity.DOT,
              "DOT or COSINE",
              "how alike query and candidate are")
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("sentence-transformers", "losses.DistillKLDivLoss(temperature=temperature)")
          .useWhen("a better model has scored several candidates of each query")
          .avoidWhen("the teacher knows margins of pairs alone: use margin-mse")
          .notes("The mean divides by the queries, which PyTorch calls batchmean.")
          .source(
              "G. Hinton, O. Vinyals and J. Dean, Distilling the knowledge in a neural network, arXiv:1503.02531, 2015")
          .build();

  private static final Preparation<DistillKl, QueryCandidates> PREPARATION =
      (loss, inputs, shared) ->
          inputs.requireTeacher("distill-kl", inputs.candidates(), inputs.candidates());
  private static final ItemKernel<DistillKl, QueryCandidates> KERNEL = DistillKl::item;

  /** Checks the temperature. */
  public DistillKl {
    LossException.requirePositive("distill-kl", "temperature", temperature);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<QueryCandidates> inputs() {
    return QueryCandidates.class;
  }

  @Override
  public double evaluate(
      QueryCandidates inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(
        "distill-kl", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      DistillKl loss,
      QueryCandidates inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int count = inputs.candidates();
    double t = loss.temperature;
    CandidateRow row = memory.object(CandidateRow.class, CandidateRow::new);
    double[] s = row.measure(inputs, item, loss.similarity, memory);
    double[] wanted = memory.doubles(3, count);
    for (int k = 0; k < count; k++) {
      s[k] /= t;
      wanted[k] = inputs.teacher(item, k) / t;
    }
    logSoftmax(s, count);
    logSoftmax(wanted, count);
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double log = s[k] - wanted[k];
      double p = Maths64.exp(wanted[k]);
      double q = Maths64.exp(s[k]);
      // Terms q - p - p log(q / p), which add up to the same and do not cancel.
      sum += p == 0 ? q : log > 1 ? q - p - p * log : p * Maths64.expm1LessX(log);
      s[k] = t * (log > -1 && log < 1 ? p * Maths64.expm1(log) : q - p);
    }
    row.write(inputs, loss.similarity, s, scale, gradients, item, memory);
    return t * t * sum;
  }

  private static void logSoftmax(double[] a, int n) {
    int top = 0;
    for (int k = 1; k < n; k++) {
      top = a[k] > a[top] ? k : top;
    }
    double most = a[top];
    double rest = 0;
    for (int k = 0; k < n; k++) {
      a[k] -= most;
      rest += k == top ? 0 : Maths64.exp(a[k]);
    }
    double log = Maths64.log1p(rest);
    for (int k = 0; k < n; k++) {
      a[k] -= log;
    }
  }
}
