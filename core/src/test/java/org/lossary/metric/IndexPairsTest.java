package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;

/** Lists of pairs that are made of other things. */
class IndexPairsTest {

  @Test
  void repeatedPairsCanBeLeftOut() {
    IndexPairs pairs =
        IndexTriplets.of(new int[] {0, 0, 1}, new int[] {1, 1, 0}, new int[] {2, 3, 2}).pairs();
    assertThat(pairs.distinct()).hasToString("2 positive and 3 negative pairs");
    assertThat(pairs.distinct().positiveAnchors()).containsExactly(0, 1);
    assertThat(pairs.distinct().positives()).containsExactly(1, 0);
    assertThat(pairs.distinct().negativeAnchors()).containsExactly(0, 0, 1);
    assertThat(pairs.distinct().negatives()).containsExactly(2, 3, 2);
  }

  @Test
  void pairsOfAnAnchorAreTripletsEachBesideEach() {
    IndexTriplets triplets =
        IndexPairs.of(
                new int[] {0, 3, 0, 1},
                new int[] {1, 2, 2, 0},
                new int[] {1, 0, 0, 2},
                new int[] {5, 4, 5, 4})
            .triplets();
    assertThat(triplets.anchors()).containsExactly(0, 0, 0, 0, 1);
    assertThat(triplets.positives()).containsExactly(1, 1, 2, 2, 0);
    assertThat(triplets.negatives()).containsExactly(4, 5, 4, 5, 5);
    assertThat(IndexPairs.ofLabels(new int[2], new int[2], 0, 1).triplets().count()).isZero();
  }

  @Test
  void labelsGiveAllPairsButThoseOfARowAndItsCopy() {
    IndexPairs pairs = IndexPairs.ofLabels(new int[] {7, 8}, new int[] {8, 7, 7}, 1, 0);
    assertThat(pairs.positiveAnchors()).containsExactly(0);
    assertThat(pairs.positives()).containsExactly(2);
    assertThat(pairs.negativeAnchors()).containsExactly(0, 1, 1);
    assertThat(pairs.negatives()).containsExactly(0, 1, 2);
  }

  /** A batch that is compared with copies of its rows is compared with itself. */
  @Test
  void aBatchBesideItsCopiesIsTheBatch() {
    Matrix rows = Matrix.of(new double[] {1, 0, 0, 1, 1, 1, 2, 1, -1, 1}, 5, 2);
    int[] labels = {0, 1, 0, 0, 1};
    LabelledEmbeddings beside =
        LabelledEmbeddings.of(rows, rows, IndexPairs.ofLabels(labels, labels, 0, 1, 2, 3, 4));
    LabelledEmbeddings alone = LabelledEmbeddings.of(rows, labels);
    assertThat(Losses.ntXent().value(beside)).isEqualTo(Losses.ntXent().value(alone));
    assertThat(Losses.batchTriplet().value(beside)).isEqualTo(Losses.batchTriplet().value(alone));
  }

  @Test
  void eachRowHasToSayWhichCopyIsItsOwn() {
    assertThatThrownBy(() -> IndexPairs.ofLabels(new int[2], new int[2], 0))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("own must be as many as labels, 2, got 1");
  }
}
