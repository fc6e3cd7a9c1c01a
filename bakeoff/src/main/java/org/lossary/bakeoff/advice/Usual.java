package org.lossary.bakeoff.advice;

import java.util.List;
import org.lossary.Task;

/**
 * The losses that practice takes for a task, the most common first: their order where no property
 * decides. What each is for the catalogue says.
 */
final class Usual {
  private Usual() {}

  /** Their ids. */
  static List<String> of(Task task) {
    String ids =
        switch (task) {
          case REGRESSION -> "mse huber mae log-cosh quantile tukey-biweight cauchy";
          case NON_NEGATIVE_REGRESSION -> "tweedie gamma poisson msle tweedie-deviance";
          case COUNT_REGRESSION -> "poisson tweedie poisson-rate msle";
          case QUANTILE_REGRESSION -> "quantile multi-quantile";
          case PROBABILISTIC_REGRESSION -> "gaussian-nll multi-quantile quantile";
          case BINARY_CLASSIFICATION -> "bce-with-logits logistic bce focal hinge exponential";
          case MULTICLASS_CLASSIFICATION ->
              "cross-entropy nll categorical-cross-entropy focal-softmax multi-margin"
                  + " crammer-singer";
          case MULTILABEL_CLASSIFICATION ->
              "bce-with-logits multilabel-bce multilabel-soft-margin focal multilabel-margin";
          case SEGMENTATION ->
              "dice dice-cross-entropy tversky focal-tversky dice-focal generalized-dice"
                  + " lovasz-softmax";
          case SEQUENCE_LABELLING -> "ctc ctc-log-probabilities cross-entropy nll";
          case GENERATION ->
              "elbo non-saturating-gan reconstruction wasserstein-gan feature-distance"
                  + " gaussian-kl hinge-gan gradient-penalty r1-penalty";
          case REINFORCEMENT_LEARNING -> "ppo temporal-difference q-learning reinforce a2c sarsa";
          case DISTRIBUTION_MATCHING ->
              "sinkhorn-divergence wasserstein kl-divergence emd mmd jensen-shannon";
          case IMAGE_SIMILARITY -> "feature-distance ms-ssim ssim gram-style learned-distance";
          case RANKING ->
              "lambda-loss rank-net list-net margin-ranking list-mle bradley-terry approx-ndcg";
          case EMBEDDING ->
              "triplet-margin contrastive-pairs nt-xent sup-con cosine-embedding"
                  + " multi-similarity proxy-anchor arc-face";
        };
    return List.of(ids.split(" ", -1));
  }
}
