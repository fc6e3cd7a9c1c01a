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
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * InfoNCE with explicit negatives: the cross-entropy of picking a query's positive among it and
 * given negatives, by similarities over a temperature.
 *
 * <p>Inputs are {@link QueryNegatives}. The value of a query is log(1 + sum over negatives k of
 * exp((s_k - s_p) / temperature)), in nats; without negatives 0. Computed in double; memory is that
 * of a copy of the rows. With cosines a row of zeros has similarity 0 and gradient 0.
 *
 * @param temperature what similarities are over; finite and &gt; 0
 * @param similarity cosines, or products of the rows as they are
 */
public record InfoNce(double temperature, PairSimilarity similarity)
    implements StructuredLoss<QueryNegatives>, InfoNceParameters {
  private static final String ID = "info-nce";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "InfoNCE")
          .family(Family.METRIC, Task.EMBEDDING, Task.RANKING)
          .summary("A query picks its positive among given negatives.")
          .formula(
              "a = sum(j, q[j]*p[j])/cases(similarity == 0: 1, otherwise: sqrt(sum(j, q[j]^2)*sum(j, p[j]^2)));"
                  + " s[k] = sum(j, q[j]*n[k,j])/cases(similarity == 0: 1, otherwise: sqrt(sum(j, q[j]^2)*sum(j, n[k,j]^2)));"
                  + " ln(1 + sum(k in 0..M-1, exp((s[k] - a)/temperature)))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("temperature", 0.1, "finite and > 0", 0.05, 1, "what similarities are over")
          .parameter(
              "similarity",
              PairSimilarity.COSINE,
              "DOT or COSINE",
              "cosines, or products of the rows as they are")
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name(
              "info-nce-pytorch",
              "InfoNCE(temperature): negative_mode unpaired is shared, paired is own")
          .name("MoCo", "the loss of the paper, with the queue as shared negatives")
          .useWhen("negatives are given: a queue, or hard ones that were mined for each query")
          .avoidWhen("the rest of the batch can serve as negatives: nt-xent or clip-contrastive")
          .source(
              "A. van den Oord, Y. Li and O. Vinyals, Representation learning with contrastive predictive coding, arXiv:1807.03748, 2018")
          .source(
              "K. He et al., Momentum contrast for unsupervised visual representation learning, CVPR 2020")
          .build();

  private static final Passes.Body<InfoNce, QueryNegatives> BODY =
      (loss, inputs, values, run) -> InfoNcePasses.evaluate(loss, inputs, values, run);

  /** Checks the parameters. */
  public InfoNce {
    LossException.requirePositive(ID, "temperature", temperature);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<QueryNegatives> inputs() {
    return QueryNegatives.class;
  }

  @Override
  public double evaluate(
      QueryNegatives inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
