package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Matrix;

class RetrievalTest {
  /** Seen from 0, the references 1 .. 6 come in this order. */
  private static final Matrix QUERY = Matrix.of(0.0);

  private static final Matrix REFERENCES = Matrix.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
  private static final int[] LABELS = {0, 1, 0, 0, 1, 2};

  private static RetrievalAtK at(int k, int label) {
    Neighbours found = Neighbours.of(QUERY, REFERENCES, Distance.EUCLIDEAN, k);
    return RetrievalAtK.of(found, k, new int[] {label}, LABELS);
  }

  @Test
  void isWhatIsCountedByHand() {
    RetrievalAtK two = at(2, 1);
    assertEquals(0.5, two.precision());
    assertEquals(0.5, two.recall());
    assertEquals(1, two.hitRate());
    assertEquals(0.25, two.averagePrecision());
    assertEquals(0.5, two.reciprocalRank());
    // One hit at rank 2: (1 / log2 3) / (1 + 1 / log2 3).
    assertEquals(0.38685280723454163, two.ndcg(), 1e-15);
    RetrievalAtK all = at(6, 0);
    assertEquals(0.5, all.precision());
    assertEquals(1, all.recall());
    // Hits at ranks 1, 3 and 4: (1 + 2/3 + 3/4) / 3.
    assertEquals(29.0 / 36, all.averagePrecision(), 1e-15);
    assertEquals(1, all.reciprocalRank());
    double worst = at(3, 2).ndcg();
    assertEquals(0, worst);
    assertEquals(0, at(3, 2).hitRate());
    assertEquals(0, at(6, 9).precision());
  }

  @Test
  void meanIsThatOfQueriesWithReferences() {
    Matrix rows = Matrix.of(0.0, 1.0, 3.0, 7.0);
    int[] labels = {4, 4, 5, 4};
    Neighbours found = Neighbours.among(rows, Distance.EUCLIDEAN, 1);
    List<RetrievalAtK> each = RetrievalAtK.each(found, 1, labels, labels);
    assertEquals(3, each.size());
    assertEquals(2.0 / 3, RetrievalAtK.of(found, 1, labels, labels).precision(), 1e-15);
    assertEquals(
        2.0 / 3,
        Retrieval.among(rows, labels, Distance.EUCLIDEAN, Retrieval.Mean.QUERIES).precisionAt1(),
        1e-15);
    assertThrows(LossException.class, () -> RetrievalAtK.of(found, 2, labels, labels));
  }
}
