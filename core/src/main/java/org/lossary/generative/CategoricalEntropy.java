package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/**
 * Shannon entropy of discrete distributions: minus the sum over the categories of p log p, in nats.
 *
 * <p>Inputs are {@link Distributions}; nothing is normalised but logits, by softmax. The mean
 * divides by the rows. It is the entropy itself, not a loss to be minimised: subtract it to keep a
 * distribution open, add it to make it certain. 0 log 0 is 0, and the derivative there is taken to
 * be 0. A probability that is negative or NaN is an error.
 *
 * @param form what the distributions are given by
 */
public record CategoricalEntropy(CategoricalKl.Form form)
    implements StructuredLoss<Distributions>, CategoricalEntropyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("categorical-entropy", "Entropy of discrete distributions")
          .family(Family.GENERATIVE, Task.DISTRIBUTION_MATCHING, Task.REINFORCEMENT_LEARNING)
          .summary("How open a discrete distribution is: 0 if certain, log K if uniform.")
          .formula(
              "p[j] = cases(form == 0: a[j],"
                  + " form == 1: exp(a[j]), otherwise: exp(a[j])/sum(k, exp(a[k])));"
                  + " -sum(j, xlogx(p[j]))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "form",
              CategoricalKl.Form.LOGITS,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what the distributions are given by")
          .properties(Property.DIFFERENTIABLE)
          .name("PyTorch", "distributions.Categorical(logits=a).entropy()")
          .name("SciPy", "stats.entropy(p)")
          .useWhen("a policy or a code should stay open, or become certain")
          .avoidWhen("there is a reference distribution: use categorical-kl")
          .notes("Not negative for normalised distributions.")
          .source("C. Shannon, A mathematical theory of communication, BSTJ 27, 1948")
          .build();

  private static final ItemKernel<CategoricalEntropy, Distributions> KERNEL =
      CategoricalEntropy::item;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Distributions> inputs() {
    return Distributions.class;
  }

  @Override
  public double evaluate(
      Distributions inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Categories.require("categorical-entropy", "input", form, inputs.input());
    return Items.evaluate("categorical-entropy", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      CategoricalEntropy loss,
      Distributions inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.input().columns();
    double[] p = memory.doubles(0, n);
    double[] log = memory.doubles(1, n);
    Widen.row(inputs.input(), item, p);
    Categories.open(loss.form, 0, p, log, n);
    double value = 0;
    for (int j = 0; j < n; j++) {
      value -= p[j] == 0 ? 0 : p[j] * log[j];
    }
    Matrix out = Items.wanted(gradients, 0);
    if (out != null) {
      for (int j = 0; j < n; j++) {
        double slope =
            switch (loss.form) {
              case PROBABILITY -> -1 - log[j];
              case LOG_PROBABILITY -> -p[j] * (1 + log[j]);
              case LOGITS -> -p[j] * (value + log[j]);
            };
        log[j] = p[j] == 0 ? 0 : slope;
      }
      Widen.out(log, 0, n, scale, out, item, 0);
    }
    return value;
  }
}
