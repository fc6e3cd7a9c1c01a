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

/**
 * Margin distillation: the mean over the negatives n of (s(q, p) - s(q, n) - teacher's margin)^2,
 * for a query q and its positive p.
 *
 * <p>Inputs are {@link QueryCandidates}: the first candidate is the positive, the others are the
 * negatives. The teacher gives either its margins, one for each negative, or its scores, one for
 * each candidate, whose differences are then the margins.
 *
 * @param similarity how alike query and candidate are
 */
public record MarginMse(PairSimilarity similarity)
    implements StructuredLoss<QueryCandidates>, MarginMseParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("margin-mse", "Margin distillation")
          .family(Family.METRIC, Task.EMBEDDING, Task.RANKING)
          .summary("By how much a positive beats a negative is to be what a teacher says.")
          .formula(
              "s[k] = sum(j, q[j]*c[k,j])/cases(similarity == 0: 1, otherwise: sqrt(sum(j, q[j]^2)*sum(j, c[k,j]^2)));"
                  + " mean(k in 1..M-1, (s[0] - s[k] - t[k-1])^2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "similarity",
              PairSimilarity.DOT,
              "DOT or COSINE",
              "how alike query and candidate are")
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("sentence-transformers", "losses.MarginMSELoss()")
          .useWhen("a slower, better model has scored a query's positive and negatives")
          .avoidWhen("the teacher has scored whole lists: distill-kl compares their distributions")
          .notes("In the formula t are the teacher's margins.")
          .source(
              "S. Hofstätter et al., Improving efficient neural ranking models with cross-architecture knowledge distillation, arXiv:2010.02666, 2020")
          .build();

  private static final Preparation<MarginMse, QueryCandidates> PREPARATION =
      (loss, inputs, shared) -> {
        LossException.require(
            inputs.candidates() > 1,
            "margin-mse",
            "candidates",
            "must be a positive and at least one negative",
            inputs.candidates());
        inputs.requireTeacher("margin-mse", inputs.candidates() - 1, inputs.candidates());
      };
  private static final ItemKernel<MarginMse, QueryCandidates> KERNEL = MarginMse::item;

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
        "margin-mse", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      MarginMse loss,
      QueryCandidates inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int count = inputs.candidates();
    int negatives = count - 1;
    boolean scores = inputs.perQuery() == count;
    CandidateRow row = memory.object(CandidateRow.class, CandidateRow::new);
    double[] s = row.measure(inputs, item, loss.similarity, memory);
    double positive = s[0];
    double sum = 0;
    double total = 0;
    for (int k = 1; k < count; k++) {
      double wanted =
          scores ? inputs.teacher(item, 0) - inputs.teacher(item, k) : inputs.teacher(item, k - 1);
      double error = positive - s[k] - wanted;
      sum += error * error;
      s[k] = -2 * error / negatives;
      total -= s[k];
    }
    s[0] = total;
    row.write(inputs, loss.similarity, s, scale, gradients, item, memory);
    return sum / negatives;
  }
}
