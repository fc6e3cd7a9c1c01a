package org.lossary.cli;

import org.jspecify.annotations.Nullable;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.retrieval.Similarity;
import org.lossary.embedding.train.Miner;
import org.lossary.embedding.train.Split;
import org.lossary.embedding.train.TrainingOptions;
import picocli.CommandLine.Option;

/** The options of {@code lossary embed} about the head and how it is trained. */
final class EmbedTraining {
  @Option(
      names = "--head",
      paramLabel = "KIND",
      description =
          "linear, mlp (one hidden layer) or adapter (x + x W, begins as the vectors); default:"
              + " mlp, for pairs adapter",
      converter = HeadKindConverter.class,
      completionCandidates = HeadKindConverter.class)
  private @Nullable Kind head;

  @Option(
      names = "--activation",
      paramLabel = "NAME",
      description = "of the hidden layer: gelu or relu (default: ${DEFAULT-VALUE})",
      defaultValue = "gelu",
      converter = ActivationConverter.class,
      completionCandidates = ActivationConverter.class)
  private Activation activation = Activation.GELU;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      description = "units of the hidden layer (default: twice the vector's, at most 512)")
  private @Nullable Integer hidden;

  @Option(
      names = "--dimensions",
      paramLabel = "N",
      description = "numbers of an embedding (default: the vector's, at most 128)")
  private @Nullable Integer dimensions;

  @Option(names = "--raw", description = "leave embeddings at their length (default: length 1)")
  private boolean raw;

  @Option(
      names = "--similarity",
      paramLabel = "HOW",
      description = "what nearest means: cosine or euclidean (default: ${DEFAULT-VALUE})",
      defaultValue = "cosine",
      converter = SimilarityConverter.class,
      completionCandidates = SimilarityConverter.class)
  private Similarity similarity = Similarity.COSINE;

  @Option(
      names = "--hold-out",
      paramLabel = "WHAT",
      description =
          "of vectors with labels: judge by rows or by whole classes that training does not see"
              + " (default: ${DEFAULT-VALUE})",
      defaultValue = "rows",
      converter = HoldOutConverter.class,
      completionCandidates = HoldOutConverter.class)
  private Split.Kind holdOut = Split.Kind.ROWS;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description =
          "at most (default: as many as 1,000 steps take, and 30 at least; quick a fifth of that)")
  private @Nullable Integer epochs;

  @Option(
      names = "--patience",
      paramLabel = "N",
      description =
          "epochs without a better MAP@R or MRR of the validation rows after which to stop (default: a"
              + " quarter of --epochs, and 8 at least)")
  private @Nullable Integer patience;

  @Option(names = "--batch", paramLabel = "N", description = "rows (default: ${DEFAULT-VALUE})")
  private int batch = 128;

  @Option(
      names = "--per-class",
      paramLabel = "N",
      description =
          "of vectors with labels: rows of each class in a batch, at least (default:"
              + " ${DEFAULT-VALUE})")
  private int perClass = 4;

  @Option(names = "--rate", paramLabel = "X", description = "AdamW's (default: ${DEFAULT-VALUE})")
  private double rate = 0.001;

  @Option(
      names = "--proxy-rate",
      paramLabel = "X",
      description =
          "times the rate, for class proxies, boundaries and learned scales (default: ${DEFAULT-VALUE})")
  private double proxyRate = 10;

  @Option(names = "--weight-decay", paramLabel = "X", description = "default: ${DEFAULT-VALUE}")
  private double decay = 0.01;

  @Option(
      names = "--warm-up",
      paramLabel = "X",
      description = "share of the steps in which the rate rises (default: ${DEFAULT-VALUE})")
  private double warmUp = 0.1;

  @Option(
      names = "--clip",
      paramLabel = "X",
      description = "the greatest norm of the gradient (default: ${DEFAULT-VALUE})")
  private double clip = 1;

  @Option(
      names = "--miner",
      paramLabel = "NAME",
      description =
          "of vectors with labels: what of a batch the loss sees: batch-hard, easy-positive, semi-hard,"
              + " hard, margin, angular, pair-margin, multi-similarity, distance-weighted, uniform"
              + " (default: none, all of it)",
      defaultValue = "none",
      converter = MinerConverter.class,
      completionCandidates = MinerConverter.class)
  private Miner miner = Miner.NONE;

  @Option(
      names = "--memory",
      paramLabel = "N",
      description =
          "compare batches with the last N embeddings too, of pairs with those of the last N"
              + " positives (default: ${DEFAULT-VALUE})")
  private int memory;

  @Option(
      names = "--momentum",
      paramLabel = "X",
      description =
          "with --memory: embed what is remembered by a slow copy of the head, which keeps this share of"
              + " its weights in a step, as in momentum contrast (default: by the head itself)")
  private double momentum;

  @Option(
      names = "--grad-cache",
      paramLabel = "N",
      description =
          "embed N rows of a batch at once, and again for their gradient: large batches in little memory,"
              + " with the same bits (default: all)")
  private @Nullable Integer gradientCache;

  @Option(
      names = "--whitened",
      description =
          "of vectors with labels: begin an adapter with less of the directions in which rows of one class differ")
  private boolean whitened;

  @Option(
      names = "--standardized",
      description =
          "of vectors with labels: take each column less its mean and over its standard deviation, both of"
              + " the rows that train, for the head and for the frozen vectors that it is compared"
              + " with")
  private boolean standardized;

  /** The options of a training under a loss. */
  TrainingOptions of(String loss, boolean paired, EmbedPairs pairs) {
    positive("--epochs", epochs);
    positive("--patience", patience);
    positive("--hidden", hidden);
    positive("--dimensions", dimensions);
    positive("--grad-cache", gradientCache);
    return TrainingOptions.defaults()
        .with(
            b -> {
              b.loss = loss;
              b.kind = head != null ? head : paired ? Kind.ADAPTER : Kind.MLP;
              b.activation = activation;
              b.hidden = hidden == null ? 0 : hidden;
              b.dimensions = dimensions == null ? 0 : dimensions;
              b.normalized = !raw;
              b.twoHeads = pairs.twoHeads();
              b.whitened = whitened;
              b.standardized = standardized;
              b.similarity = similarity;
              b.holdOut = holdOut;
              b.bothWays = pairs.bothWays();
              b.similarAbove = pairs.similarAbove();
              b.miner = miner;
              b.memory = memory;
              b.momentum = momentum;
              b.gradientCache = gradientCache == null ? 0 : gradientCache;
              b.epochs = epochs == null ? 0 : epochs;
              b.patience = patience == null ? 0 : patience;
              b.batch = batch;
              b.perClass = perClass;
              b.rate = rate;
              b.proxyRate = proxyRate;
              b.decay = decay;
              b.warmUp = warmUp;
              b.clip = clip;
            });
  }

  /** Those of a training of so many rows. */
  TrainingOptions settled(TrainingOptions options, int rows, boolean quick) {
    TrainingOptions full = options.settled(rows);
    return quick && epochs == null
        ? full.withEpochs((full.epochs() + 4) / 5, full.patience())
        : full;
  }

  static void positive(String option, @Nullable Integer value) {
    if (value != null && value < 1) {
      throw new BadInputException(option + " must be >= 1, got " + value);
    }
  }
}
