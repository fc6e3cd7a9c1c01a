package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.kernel.Rows;

/** The similarities of a query to its candidates. Working state of a thread. */
final class CandidateRow {
  private static final int QUERY = 0;
  private static final int CANDIDATE = 1;
  private static final int SIMILARITIES = 2;

  private final Cosine cosine = new Cosine();

  /** The similarity to each candidate. */
  double[] measure(QueryCandidates inputs, int item, PairSimilarity by, Memory memory) {
    double[] similarities = memory.doubles(SIMILARITIES, inputs.candidates());
    int n = inputs.query().columns();
    double[] q = PairRows.read(inputs.query(), item, QUERY, memory);
    for (int k = 0; k < inputs.candidates(); k++) {
      double[] c = PairRows.read(inputs.candidate(k), item, CANDIDATE, memory);
      if (by == PairSimilarity.DOT) {
        similarities[k] = Rows.dot(q, 0, c, 0, n);
      } else {
        cosine.measure(q, c, n, 0, 0);
        similarities[k] = cosine.cos;
      }
    }
    return similarities;
  }

  /** Writes the gradients, given the derivative by each similarity. */
  void write(
      QueryCandidates inputs,
      PairSimilarity by,
      double[] slopes,
      double scale,
      @Nullable Matrix[] gradients,
      int item,
      Memory memory) {
    int n = inputs.query().columns();
    double[] q = PairRows.read(inputs.query(), item, QUERY, memory);
    double[] byQuery = PairRows.slopes(n, QUERY, memory);
    for (int k = 0; k < inputs.candidates(); k++) {
      double[] c = PairRows.read(inputs.candidate(k), item, CANDIDATE, memory);
      double[] byCandidate = PairRows.slopes(n, CANDIDATE, memory);
      if (by == PairSimilarity.DOT) {
        Rows.axpy(slopes[k], c, 0, byQuery, 0, n);
        Rows.axpy(slopes[k], q, 0, byCandidate, 0, n);
      } else {
        cosine.measure(q, c, n, 0, 0);
        cosine.addX(slopes[k], byQuery);
        cosine.addY(slopes[k], byCandidate);
      }
      PairRows.write(byCandidate, scale, gradients, 1 + k, item);
    }
    PairRows.write(byQuery, scale, gradients, 0, item);
  }
}
