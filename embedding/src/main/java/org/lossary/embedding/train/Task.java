package org.lossary.embedding.train;

import java.util.List;
import java.util.Map;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.retrieval.RetrievalScores;
import org.lossary.metric.MovingAverage;

/** What is trained on one kind of data: batches, the loss of one, and what is judged. */
interface Task {
  /** More rows than that do not ask when retrieval is measured after an epoch. */
  int VALIDATION_QUERIES = 1000;

  /** Nor at the end. */
  int TEST_QUERIES = 5000;

  /** The heads to be trained, as they begin. */
  List<EmbeddingHead> heads();

  /** Heads that follow those, if any; they are not trained. */
  List<EmbeddingHead> slow();

  /** Numbers of the loss that are trained too. */
  float[] parameters();

  /** Which rows are for what. */
  Split split();

  /** The rows that judge. */
  TrainingData test();

  /** Batches of an epoch. */
  int steps();

  /** The rows of each batch of an epoch, which begins. */
  List<int[]> epoch(int number);

  /**
   * The loss of a batch; NaN where embeddings are not finite. Its slopes are then in {@link
   * #slopes} and {@link #parameterSlopes}.
   */
  double evaluate(int[] batch);

  /** To be called after each step of the heads: those that follow do. */
  void stepped();

  /** Slopes by the tensors of each head. */
  List<Map<String, float[]>> slopes();

  /** Slopes by the parameters. */
  float[] parameterSlopes();

  /** Retrieval among the rows that stop. */
  RetrievalScores validate(List<EmbeddingHead> heads);

  /**
   * Retrieval among the rows that judge, by the frozen vectors, standardised if the head does that.
   */
  RetrievalScores before();

  /** The same by embeddings. */
  RetrievalScores after(List<EmbeddingHead> heads);

  /** The shape that options ask for. */
  static HeadShape shape(int columns, TrainingOptions options) {
    boolean mlp = options.kind() == Kind.MLP;
    int hidden = options.hidden() > 0 ? options.hidden() : Math.min(512, 2 * columns);
    int dimensions = options.dimensions() > 0 ? options.dimensions() : Math.min(128, columns);
    boolean free = options.kind() == Kind.ADAPTER && options.dimensions() == 0;
    return new HeadShape(
        options.kind(),
        options.activation(),
        columns,
        mlp ? hidden : 0,
        free ? columns : dimensions,
        options.normalized(),
        options.standardized());
  }

  /**
   * Moves a slow head towards one that was trained.
   *
   * @param names of the trained tensors
   */
  static void follow(
      EmbeddingHead slow, EmbeddingHead head, Iterable<String> names, double momentum) {
    MovingAverage average = new MovingAverage(momentum);
    for (String name : names) {
      average.update(slow.tensor(name), head.tensor(name));
    }
  }

  /** Whether all numbers are. */
  static boolean finite(float... values) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        return false;
      }
    }
    return true;
  }
}
