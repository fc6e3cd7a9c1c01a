package org.lossary.embedding.train;

import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.retrieval.Similarity;

/**
 * How to train a head.
 *
 * @param loss id and parameters as {@link org.lossary.Catalog#parse} reads them
 * @param kind what the head computes
 * @param activation of the hidden layer of an MLP
 * @param hidden units of the hidden layer; 0 for twice the inputs, at most 512
 * @param dimensions numbers of an embedding; 0 for those of the vectors, at most 128
 * @param normalized whether embeddings have length 1
 * @param similarity what nearest means, before and after
 * @param holdOut what is held out
 * @param epochs the most passes over the training rows
 * @param patience epochs without a better validation after which to stop
 * @param batch rows of a batch
 * @param perClass rows of each class in a batch, at least
 * @param rate the greatest learning rate, reached after the warm-up; it falls to 0 as a cosine
 * @param proxyRate what the rate of class proxies is multiplied by
 * @param decay weight decay of AdamW; biases and proxies have none
 * @param warmUp share of all steps in which the rate rises from 0
 * @param clip the greatest norm of the gradient
 * @param seed of split, weights and batches
 * @param threads of the loss; 0 for all processors; no bit depends on it
 */
public record TrainingOptions(
    String loss,
    Kind kind,
    Activation activation,
    int hidden,
    int dimensions,
    boolean normalized,
    Similarity similarity,
    Split.Kind holdOut,
    int epochs,
    int patience,
    int batch,
    int perClass,
    double rate,
    double proxyRate,
    double decay,
    double warmUp,
    double clip,
    long seed,
    int threads) {

  /** Checks ranges. */
  public TrainingOptions {
    EmbeddingException.require(hidden >= 0, "--hidden", "must be >= 1", hidden);
    EmbeddingException.require(dimensions >= 0, "--dimensions", "must be >= 1", dimensions);
    EmbeddingException.require(epochs >= 1, "--epochs", "must be >= 1", epochs);
    EmbeddingException.require(patience >= 1, "--patience", "must be >= 1", patience);
    EmbeddingException.require(perClass >= 2, "--per-class", "must be >= 2", perClass);
    EmbeddingException.require(
        batch >= 2 * perClass, "--batch", "must be at least two classes of --per-class", batch);
    positive("--rate", rate);
    positive("--proxy-rate", proxyRate);
    positive("--clip", clip);
    EmbeddingException.require(
        decay >= 0 && decay < Double.POSITIVE_INFINITY, "--weight-decay", "must be >= 0", decay);
    EmbeddingException.require(
        warmUp >= 0 && warmUp <= 1, "--warm-up", "must be within [0, 1]", warmUp);
    EmbeddingException.require(threads >= 0, "--threads", "must be >= 0", threads);
  }

  private static void positive(String option, double value) {
    EmbeddingException.require(
        value > 0 && value < Double.POSITIVE_INFINITY, option, "must be finite and > 0", value);
  }

  /** The defaults. */
  public static TrainingOptions defaults() {
    return new TrainingOptions(
        "sup-con:temperature=0.1",
        Kind.MLP,
        Activation.GELU,
        0,
        0,
        true,
        Similarity.COSINE,
        Split.Kind.ROWS,
        30,
        8,
        128,
        4,
        0.001,
        10,
        0.01,
        0.1,
        1,
        1,
        0);
  }

  /** With another loss, seed and number of threads. */
  public TrainingOptions with(String newLoss, long newSeed, int newThreads) {
    return new TrainingOptions(
        newLoss,
        kind,
        activation,
        hidden,
        dimensions,
        normalized,
        similarity,
        holdOut,
        epochs,
        patience,
        batch,
        perClass,
        rate,
        proxyRate,
        decay,
        warmUp,
        clip,
        newSeed,
        newThreads);
  }

  /** With another length. */
  public TrainingOptions withEpochs(int newEpochs, int newPatience) {
    return new TrainingOptions(
        loss,
        kind,
        activation,
        hidden,
        dimensions,
        normalized,
        similarity,
        holdOut,
        newEpochs,
        newPatience,
        batch,
        perClass,
        rate,
        proxyRate,
        decay,
        warmUp,
        clip,
        seed,
        threads);
  }

  /** With another head. */
  public TrainingOptions withHead(
      Kind newKind,
      Activation newActivation,
      int newHidden,
      int newDimensions,
      boolean unitLength) {
    return new TrainingOptions(
        loss,
        newKind,
        newActivation,
        newHidden,
        newDimensions,
        unitLength,
        similarity,
        holdOut,
        epochs,
        patience,
        batch,
        perClass,
        rate,
        proxyRate,
        decay,
        warmUp,
        clip,
        seed,
        threads);
  }

  /** With another way to judge. */
  public TrainingOptions withJudging(Split.Kind newHoldOut, Similarity newSimilarity) {
    return new TrainingOptions(
        loss,
        kind,
        activation,
        hidden,
        dimensions,
        normalized,
        newSimilarity,
        newHoldOut,
        epochs,
        patience,
        batch,
        perClass,
        rate,
        proxyRate,
        decay,
        warmUp,
        clip,
        seed,
        threads);
  }

  /** With other batches. */
  public TrainingOptions withBatch(int newBatch, int newPerClass) {
    return new TrainingOptions(
        loss,
        kind,
        activation,
        hidden,
        dimensions,
        normalized,
        similarity,
        holdOut,
        epochs,
        patience,
        newBatch,
        newPerClass,
        rate,
        proxyRate,
        decay,
        warmUp,
        clip,
        seed,
        threads);
  }

  /** With other steps. */
  public TrainingOptions withSteps(
      double newRate, double newProxyRate, double newDecay, double newWarmUp, double newClip) {
    return new TrainingOptions(
        loss,
        kind,
        activation,
        hidden,
        dimensions,
        normalized,
        similarity,
        holdOut,
        epochs,
        patience,
        batch,
        perClass,
        newRate,
        newProxyRate,
        newDecay,
        newWarmUp,
        newClip,
        seed,
        threads);
  }
}
