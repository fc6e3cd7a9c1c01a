package org.lossary.embedding.train;

import java.util.function.Consumer;
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
 * @param twoHeads whether anchors and positives of pairs have a head each
 * @param whitened whether an adapter begins with less of the directions in which rows of one class
 *     differ
 * @param standardized whether each column is taken less its mean and over its standard deviation in
 *     the rows that train, before the head and where the frozen vectors are judged
 * @param similarity what nearest means, before and after
 * @param holdOut what is held out, of vectors with classes
 * @param bothWays whether positives of pairs are to pick their anchors too, under a loss of anchors
 * @param similarAbove from above which score a pair is alike, for the losses that want a yes or no
 *     and for retrieval; NaN for the middle between the least and the greatest score
 * @param miner what picks the pairs or triplets of a batch that the loss sees
 * @param memory the last embeddings that batches are compared with too; forgotten between epochs
 * @param momentum what of its weights the slow head keeps in a step that embeds what is remembered;
 *     0 for the head itself
 * @param gradientCache rows that are embedded at once; 0 for the batch. No bit depends on it
 * @param epochs the most passes over the training rows; 0 for as many as {@value #STEPS} steps
 *     take, and 30 at least
 * @param patience epochs without a better validation after which to stop; 0 for a quarter of them,
 *     and 8 at least
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
    boolean twoHeads,
    boolean whitened,
    boolean standardized,
    Similarity similarity,
    Split.Kind holdOut,
    boolean bothWays,
    double similarAbove,
    Miner miner,
    int memory,
    double momentum,
    int gradientCache,
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

  /** Steps that a small head needs: few rows make few steps of an epoch, and need more epochs. */
  public static final int STEPS = 1000;

  /** The least of epochs, so that many rows are seen as often as this. */
  private static final int EPOCHS = 30;

  private static final int PATIENCE = 8;

  /** Checks ranges. */
  public TrainingOptions {
    EmbeddingException.require(hidden >= 0, "--hidden", "must be >= 1", hidden);
    EmbeddingException.require(dimensions >= 0, "--dimensions", "must be >= 1", dimensions);
    EmbeddingException.require(epochs >= 0, "--epochs", "must be >= 1", epochs);
    EmbeddingException.require(patience >= 0, "--patience", "must be >= 1", patience);
    EmbeddingException.require(perClass >= 2, "--per-class", "must be >= 2", perClass);
    EmbeddingException.require(batch >= 2, "--batch", "must be >= 2", batch);
    EmbeddingException.require(
        !Double.isInfinite(similarAbove), "--similar-above", "must be finite", similarAbove);
    EmbeddingException.require(memory >= 0, "--memory", "must be >= 0", memory);
    EmbeddingException.require(
        momentum >= 0 && momentum < 1, "--momentum", "must be within [0, 1)", momentum);
    EmbeddingException.require(
        momentum == 0 || memory > 0, "--momentum", "is for --memory N", momentum);
    EmbeddingException.require(gradientCache >= 0, "--grad-cache", "must be >= 1", gradientCache);
    EmbeddingException.require(
        gradientCache < batch, "--grad-cache", "must be below --batch " + batch, gradientCache);
    EmbeddingException.require(
        !whitened || kind == Kind.ADAPTER, "--whitened", "is for --head adapter", kind);
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
    return new Builder().build();
  }

  /** These with some changed. */
  public TrainingOptions with(Consumer<Builder> changes) {
    Builder builder = new Builder(this);
    changes.accept(builder);
    return builder.build();
  }

  /** Options that are being put together; begins with the defaults. */
  public static final class Builder {
    /** See the component of this name, as for all fields. */
    public String loss = "sup-con:temperature=0.1";

    public Kind kind = Kind.MLP;
    public Activation activation = Activation.GELU;
    public int hidden;
    public int dimensions;
    public boolean normalized = true;
    public boolean twoHeads;
    public boolean whitened;
    public boolean standardized;
    public Similarity similarity = Similarity.COSINE;
    public Split.Kind holdOut = Split.Kind.ROWS;
    public boolean bothWays;
    public double similarAbove = Double.NaN;
    public Miner miner = Miner.NONE;
    public int memory;
    public double momentum;
    public int gradientCache;
    public int epochs;
    public int patience;
    public int batch = 128;
    public int perClass = 4;
    public double rate = 0.001;
    public double proxyRate = 10;
    public double decay = 0.01;
    public double warmUp = 0.1;
    public double clip = 1;
    public long seed = 1;
    public int threads;

    Builder() {}

    Builder(TrainingOptions o) {
      loss = o.loss;
      kind = o.kind;
      activation = o.activation;
      hidden = o.hidden;
      dimensions = o.dimensions;
      normalized = o.normalized;
      twoHeads = o.twoHeads;
      whitened = o.whitened;
      standardized = o.standardized;
      similarity = o.similarity;
      holdOut = o.holdOut;
      bothWays = o.bothWays;
      similarAbove = o.similarAbove;
      miner = o.miner;
      memory = o.memory;
      momentum = o.momentum;
      gradientCache = o.gradientCache;
      epochs = o.epochs;
      patience = o.patience;
      batch = o.batch;
      perClass = o.perClass;
      rate = o.rate;
      proxyRate = o.proxyRate;
      decay = o.decay;
      warmUp = o.warmUp;
      clip = o.clip;
      seed = o.seed;
      threads = o.threads;
    }

    TrainingOptions build() {
      return new TrainingOptions(
          loss,
          kind,
          activation,
          hidden,
          dimensions,
          normalized,
          twoHeads,
          whitened,
          standardized,
          similarity,
          holdOut,
          bothWays,
          similarAbove,
          miner,
          memory,
          momentum,
          gradientCache,
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
  }

  /** With the epochs and the patience that so many rows need, unless they were chosen. */
  public TrainingOptions settled(int rows) {
    double steps = Math.max(1, Math.floor(Split.TRAINING_ROWS * rows / batch));
    int enough = epochs > 0 ? epochs : (int) Math.max(EPOCHS, Math.ceil(STEPS / steps));
    return withEpochs(enough, patience > 0 ? patience : Math.max(PATIENCE, enough / 4));
  }

  /** With another loss, seed and number of threads. */
  public TrainingOptions with(String newLoss, long newSeed, int newThreads) {
    return with(
        b -> {
          b.loss = newLoss;
          b.seed = newSeed;
          b.threads = newThreads;
        });
  }

  /** With another length. */
  public TrainingOptions withEpochs(int newEpochs, int newPatience) {
    return with(
        b -> {
          b.epochs = newEpochs;
          b.patience = newPatience;
        });
  }
}
