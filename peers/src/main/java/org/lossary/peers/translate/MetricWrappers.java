package org.lossary.peers.translate;

import java.util.List;
import java.util.Map;
import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

/**
 * What of pytorch-metric-learning is more than a loss of a labelled batch: losses within losses,
 * two views, the angular loss, distances and measures of retrieval.
 */
final class MetricWrappers {
  private static final String LOSSES = "pytorch_metric_learning.losses.";
  private static final Map<String, Signature> FINDERS =
      MetricParts.signatures("CustomKNN(distance=None, batch_size=None)");

  private MetricWrappers() {}

  static void register(Functions.Library library) {
    library
        .loss("self_supervised")
        .call(LOSSES + "SelfSupervisedLoss(loss, symmetric=True)(embeddings, ref_emb)")
        .java(MetricWrappers::selfSupervised);
    library
        .loss("cross_batch_memory")
        .call(
            LOSSES
                + "CrossBatchMemory(loss, embedding_size, memory_size=1024, miner=None)(embeddings,"
                + " labels)")
        .note("a batch is put into the memory before it is compared with it, as there")
        .note("EmbeddingMemory holds the last rows, in floats; a batch just added is at the end")
        .note("no gradient goes to the memory: ask for that by the embeddings alone")
        .java(MetricWrappers::memory);
    library
        .loss("vicreg")
        .call(
            LOSSES
                + "VICRegLoss(invariance_lambda=25, variance_mu=25, covariance_v=1, eps=0.0001, "
                + MetricParts.TAIL
                + ")"
                + MetricInputs.DATA)
        .note("the variance term is half the sum over both views, as there")
        .java(MetricWrappers::vicreg);
    String angular = LOSSES + "AngularLoss(alpha=40, " + MetricParts.TAIL + ")" + MetricInputs.DATA;
    library
        .loss()
        .call(angular)
        .when("embeddings are of length 1")
        .java(
            a -> {
              Angle angle = angle(a, true);
              return MetricInputs.labelled(a, angle.loss, angle.sum, Mined.POSITIVES);
            });
    library
        .loss("angular")
        .call(angular)
        .when("embeddings are of any length")
        .note("anchors and positives are normalised there, negatives are not")
        .java(MetricWrappers::angular);
    for (Signature distance : MetricParts.DISTANCES.values()) {
      String parameters = distance.toString();
      library
          .loss("distance_matrix", "distance_matrix_weighted")
          .call("pytorch_metric_learning.distances." + parameters + "(query_emb, ref_emb)")
          .java(MetricWrappers::distances);
    }
    library
        .loss("accuracy")
        .call(
            "pytorch_metric_learning.utils.accuracy_calculator.AccuracyCalculator(include=(),"
                + " exclude=(), avg_of_avgs=False, return_per_class=False, k=None,"
                + " label_comparison_fn=None, device=None, knn_func=None, kmeans_func=None)(query,"
                + " query_labels, reference, reference_labels)")
        .note("precisionAt1(), rPrecision(), mapAtR(), mapAtK() and meanReciprocalRank() are in it")
        .note("the peer ranks copies in single precision")
        .java(MetricWrappers::accuracy);
  }

  /**
   * The loss within another.
   *
   * @param references whether it is to compare with rows that are no anchors
   */
  private static MetricFunctions.Made inner(Arguments a, boolean references) {
    Arguments given = MetricParts.part(a, "loss", MetricFunctions.signatures());
    if (given == null) {
      throw a.bad("loss", "must be written out, such as NTXentLoss(temperature=0.07)");
    }
    if (references && MetricFunctions.takes(given).isOfOneBatch()) {
      throw a.bad("loss", "has no counterpart within this: it compares the rows of one batch here");
    }
    MetricFunctions.Made made = MetricFunctions.make(given);
    if (made.kept() != null) {
      throw given.bad("reducer", MetricBounds.WITHIN);
    }
    return made;
  }

  private static Code selfSupervised(Arguments a) {
    MetricFunctions.Made made = inner(a, !a.flag("symmetric"));
    String first = MetricInputs.rows(a, "embeddings", "one view of each thing, row by row");
    String second = MetricInputs.rows(a, "ref_emb", "the other view of each, in the same order");
    if (a.flag("symmetric")) {
      String views = "LabelledEmbeddings.views(" + first + ", " + second + ")";
      return MetricInputs.code(made.loss(), views, made.sum());
    }
    return MetricInputs.code(made.loss(), MetricInputs.aligned(first, second), made.sum())
        .after(MetricInputs.OWN, MetricInputs.NUMBERED);
  }

  private static Code memory(Arguments a) {
    MetricFunctions.Made made = inner(a, true);
    if (a.has("miner")) {
      throw a.bad(
          "miner",
          "must be None: miners look at the rows of one batch here; without one all pairs of a batch"
              + " and the memory count");
    }
    a.ignore("embedding_size");
    String rows = MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    String labels = a.data("labels", "int[]", MetricInputs.LABELS);
    a.ignore("memory_size");
    a.variable("memory", Forms.NUMBERS, "the rows of the memory, this batch among them");
    a.variable("memoryLabels", "int[]", "their classes");
    a.variable("own", "int[]", "the numbers of the batch's rows in the memory");
    String inputs =
        "LabelledEmbeddings.of("
            + rows
            + ", Matrix.of(memory, memoryLabels.length, columns), pairs)";
    return MetricInputs.code(made.loss(), inputs, made.sum())
        .after("IndexPairs pairs = IndexPairs.ofLabels(" + labels + ", memoryLabels, own);");
  }

  private static Code vicreg(Arguments a) {
    MetricParts.ignoreTail(a);
    String pairs =
        "EmbeddingPairs.of("
            + MetricInputs.rows(a, "embeddings", "one view of each thing, row by row")
            + ", "
            + MetricInputs.rows(a, "ref_emb", "the other view of each, in the same order")
            + ")";
    LossCall loss =
        LossCall.of("vicreg")
            .with("invariance", a.number("invariance_lambda"))
            .with("variance", a.number("variance_mu"))
            .with("covariance", a.number("covariance_v"))
            .with("eps", a.number("eps"));
    return Forms.structured(loss, "EmbeddingPairs", pairs, "", "mean");
  }

  private record Angle(LossCall loss, boolean sum) {}

  private static Angle angle(Arguments a, boolean normalize) {
    MetricParts.ignoreTail(a);
    MetricParts.requireDistance(a, Distance.NORMALIZED_EUCLIDEAN, "LpDistance()");
    MetricParts.Reduced reduced = MetricParts.reduced(a, Reducer.TERMS, Reducer.TERMS);
    return new Angle(
        LossCall.of("angular")
            .with("alphaDegrees", a.number("alpha"))
            .with("normalize", normalize)
            .with("reducer", reduced.reducer()),
        reduced.sum());
  }

  /** Each row is there twice: normalised as anchor and positive, as it is as negative. */
  private static Code angular(Arguments a) {
    Angle angle = angle(a, false);
    MetricInputs.requireMined(a, Mined.POSITIVES);
    MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    String embeddings = a.data("embeddings", Forms.NUMBERS, MetricInputs.ROWS);
    String labels = a.data("labels", "int[]", MetricInputs.LABELS);
    return MetricInputs.code(
            angle.loss,
            "LabelledEmbeddings.of(Matrix.of(twice, 2 * rows, columns), pairs)",
            angle.sum)
        .after(
            "double[] twice = Arrays.copyOf(" + embeddings + ", 2 * rows * columns);",
            "System.arraycopy(" + embeddings + ", 0, twice, rows * columns, rows * columns);",
            "for (int i = 0; i < rows; i++) {",
            "  double norm = Math.sqrt(Arrays.stream("
                + embeddings
                + ", i * columns, (i + 1) * columns).map(x -> x * x).sum());",
            "  for (int j = 0; j < columns && norm > 0; j++) { twice[i * columns + j] /= norm; }",
            "}",
            MetricInputs.OWN,
            MetricInputs.NUMBERED,
            "IndexPairs all = IndexPairs.ofLabels(" + labels + ", " + labels + ", own);",
            "int[] negatives = Arrays.stream(all.negatives()).map(n -> rows + n).toArray();",
            "IndexPairs pairs = IndexPairs.of(all.positiveAnchors(), all.positives(),"
                + " all.negativeAnchors(), negatives);");
  }

  private static Code distances(Arguments a) {
    Distance distance = MetricParts.distance(a);
    if (a.isApplied("ref_emb")) {
      throw a.bad(
          "ref_emb", "has no counterpart: Distances.between(...) is of all rows of one matrix");
    }
    String rows = MetricInputs.rows(a, "query_emb", MetricInputs.ROWS);
    return new Code(
        null,
        List.of(
            "double[] distances = new double[rows * rows];",
            "Distances.between("
                + JavaLine.literal(distance)
                + ", "
                + rows
                + ", Matrix.of(distances, rows, rows));"),
        "distances");
  }

  private static Code accuracy(Arguments a) {
    a.ignore("include", "exclude", "device", "kmeans_func");
    Expression k = a.expression("k");
    if (k != null && !k.toString().equals("'max_bin_count'")) {
      throw a.bad("k", "must be 'max_bin_count' or None");
    }
    if (k == null) {
      a.note("mapAtK() and meanReciprocalRank() are those of k='max_bin_count'");
    }
    Arguments finder = MetricParts.part(a, "knn_func", FINDERS);
    Distance distance = Distance.EUCLIDEAN;
    if (finder != null) {
      finder.ignore("batch_size");
      distance = MetricParts.distance(finder, Distance.NORMALIZED_EUCLIDEAN);
    }
    String rest =
        JavaLine.literal(distance)
            + ", Retrieval.Mean."
            + (a.flag("avg_of_avgs") ? "LABELS" : "QUERIES")
            + ");";
    String rows = MetricInputs.rows(a, "query", MetricInputs.ROWS);
    String labels = a.data("query_labels", "int[]", MetricInputs.LABELS);
    if (!a.isApplied("reference")) {
      String line = "Retrieval found = Retrieval.among(" + rows + ", " + labels + ", " + rest;
      return new Code(null, List.of(line), "found");
    }
    String references =
        "Matrix.of("
            + a.data("reference", Forms.NUMBERS, "the embeddings among which to find")
            + ", "
            + a.size("references", "how many of these there are")
            + ", columns)";
    String referenceLabels = a.data("reference_labels", "int[]", "their classes");
    return new Code(
        null,
        List.of(
            "Retrieval found = Retrieval.of(%s, %s, %s, %s, %s"
                .formatted(rows, labels, references, referenceLabels, rest)),
        "found");
  }
}
