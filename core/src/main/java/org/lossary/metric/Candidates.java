package org.lossary.metric;

/** Finds the positives and negatives of an anchor and how far they are. */
final class Candidates {
  private Candidates() {}

  static void find(LabelledEmbeddings inputs, int anchor, Distance distance, Anchor to) {
    Relation relation = inputs.relation();
    to.row = anchor;
    to.triplets = relation.triplets;
    int[] starts = relation.positiveStart;
    if (starts == null) {
      byLabels(inputs, relation.labels, anchor, to);
    } else {
      listed(relation, starts, anchor, to);
    }
    measure(distance, anchor, to.positives, to.positive, to.toPositive, to);
    measure(distance, anchor, to.negatives, to.negative, to.toNegative, to);
  }

  private static void byLabels(LabelledEmbeddings inputs, int[] labels, int anchor, Anchor to) {
    int rows = inputs.rows();
    to.room(rows);
    int positives = 0;
    int negatives = 0;
    int own = inputs.self() ? anchor : -1;
    int label = labels[anchor];
    for (int j = inputs.firstCandidate(); j < rows; j++) {
      if (j == own) {
        continue;
      }
      if (labels[j] == label) {
        to.positive[positives++] = j;
      } else {
        to.negative[negatives++] = j;
      }
    }
    to.positives = positives;
    to.negatives = negatives;
  }

  private static void listed(Relation relation, int[] positiveStart, int anchor, Anchor to) {
    int p = positiveStart[anchor];
    int n = relation.negativeStart[anchor];
    to.positives = positiveStart[anchor + 1] - p;
    to.negatives = relation.negativeStart[anchor + 1] - n;
    to.room(Math.max(to.positives, to.negatives));
    System.arraycopy(relation.positives, p, to.positive, 0, to.positives);
    System.arraycopy(relation.negatives, n, to.negative, 0, to.negatives);
  }

  private static void measure(
      Distance distance, int anchor, int count, int[] other, double[] distances, Anchor a) {
    int n = a.columns;
    for (int k = 0; k < count; k++) {
      distances[k] = distance.of(a.rows, anchor * n, a.rows, other[k] * n, n);
    }
  }
}
