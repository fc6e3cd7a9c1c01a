package org.lossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.composition.StructuredSum;
import org.lossary.metric.Distance;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Miners;
import org.lossary.metric.Neighbours;
import org.lossary.metric.NtXent;
import org.lossary.metric.Reducer;
import org.lossary.metric.Retrieval;
import org.lossary.metric.SupCon;

/** Rows of a file give the bits that the same rows of an array give. */
class MappedMatrixTest {
  private static final int SKIPPED = 12;

  @TempDir private Path folder = Path.of("");

  private static FloatMatrix array(int rows, int columns, long seed) {
    Random random = new Random(seed);
    float[] data = new float[rows * columns];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (random.nextGaussian() + 0.3);
    }
    return Matrix.of(data, rows, columns);
  }

  private Path file(Matrix rows, int stride, ByteOrder order) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(SKIPPED + 4 * rows.rows() * stride).order(order);
    for (int i = 0; i < rows.rows(); i++) {
      for (int j = 0; j < rows.columns(); j++) {
        bytes.putFloat(SKIPPED + 4 * (i * stride + j), (float) rows.get(i, j));
      }
    }
    return Files.write(Files.createTempFile(folder, "rows", ".bin"), bytes.array());
  }

  /** In segments of a few rows, as files of many gigabytes are in segments of many. */
  private MappedMatrix mapped(Matrix rows) throws IOException {
    int stride = rows.columns() + 1;
    ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    return MappedMatrix.of(
        file(rows, stride, order),
        SKIPPED,
        rows.rows(),
        rows.columns(),
        stride,
        order,
        28L * stride);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 1L << 30})
  void readsEveryNumberOfEverySegment(long segment) throws IOException {
    FloatMatrix rows = array(23, 5, 1);
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      for (int stride : new int[] {5, 8}) {
        MappedMatrix mapped =
            MappedMatrix.of(file(rows, stride, order), SKIPPED, 23, 5, stride, order, segment);
        assertThat(mapped).hasToString("mapped float 23 x 5");
        assertThat(mapped.isFloat()).isTrue();
        float[] some = new float[4];
        for (int i = 0; i < 23; i++) {
          mapped.read(i, 2, 3, some, 1);
          for (int j = 0; j < 5; j++) {
            assertThat(mapped.get(i, j)).isEqualTo(rows.get(i, j));
            assertThat(j < 2 || some[j - 1] == rows.get(i, j)).isTrue();
          }
        }
        assertThat(mapped.copy(0, 23).data()).containsExactly(rows.data());
        assertThat(mapped.copy(7, 1).data())
            .containsExactly(Arrays.copyOfRange(rows.data(), 35, 40));
      }
    }
  }

  @Test
  void whatCannotBeMappedIsNamed() throws IOException {
    ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    Path file = file(array(4, 3, 1), 3, order);
    assertThatThrownBy(() -> MappedMatrix.of(file, SKIPPED, 5, 3, 3, order))
        .isInstanceOf(LossException.class)
        .hasMessageContainingAll(file.toString(), "must hold 72 bytes for 5 rows", "got 60");
    int most = Integer.MAX_VALUE;
    assertThatThrownBy(() -> MappedMatrix.of(file, 0, most, 1, most, ByteOrder.LITTLE_ENDIAN))
        .isInstanceOf(LossException.class)
        .hasMessageContainingAll("must hold 9223372036854775807 bytes", "got 60");
    // The last row may end where its numbers do.
    assertThat(MappedMatrix.of(file, SKIPPED, 3, 3, 4, order).rows()).isEqualTo(3);
    assertThatThrownBy(() -> MappedMatrix.of(file, -1, 1, 3, 3, order))
        .hasMessageContaining("position must be >= 0");
    assertThatThrownBy(() -> MappedMatrix.of(file, 0, 1, 3, 2, order))
        .hasMessageContaining("stride must be >= columns");
    assertThat(MappedMatrix.of(file, 60, 0, 3, 3, order).rows()).isZero();
    assertThatThrownBy(() -> MappedMatrix.of(folder.resolve("no"), 0, 1, 1, 1, order))
        .isInstanceOf(IOException.class);
    MappedMatrix mapped = MappedMatrix.of(file, SKIPPED, 4, 3, 3, order);
    assertThatThrownBy(() -> mapped.copy(2, 3)).hasMessageContaining("within [0, 4)");
    assertThatThrownBy(() -> mapped.set(0, 0, 1)).isInstanceOf(LossException.class);
  }

  @Test
  void lossesThatComputeInPlaceRefuseIt() throws IOException {
    MappedMatrix mapped = mapped(array(4, 1, 1));
    FloatMatrix same = mapped.copy(0, 4);
    assertThatThrownBy(() -> Batch.of(mapped, same))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("prediction must be of an array");
    assertThatThrownBy(() -> Batch.of(same, mapped)).hasMessageContaining("target must be of an");
    assertThatThrownBy(() -> Batch.of(same, same).weights(mapped))
        .hasMessageContaining("weights must be of an array");
    assertThatThrownBy(() -> EmbeddingPairs.of(mapped, same))
        .hasMessageContaining("matrices must be of an array");
    assertThatThrownBy(() -> Losses.mse().valueAndGradient(Batch.of(same, same), mapped))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("gradient must be of an array, float 4 x 1, got mapped float 4 x 1");
    assertThatThrownBy(
            () ->
                Losses.cosineSimilarity()
                    .valueAndGradient(EmbeddingPairs.of(same, same), created(4, 1)))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("gradient of first must be of an array for this loss");
  }

  /** In segments of a few rows; between rows there is room that belongs to others. */
  private MappedMatrix created(int rows, int columns) throws IOException {
    int stride = columns + 1;
    Path file = Files.createTempFile(folder, "created", ".bin");
    ByteOrder order = rows % 2 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    return MappedMatrix.create(file, SKIPPED, rows, columns, stride, order, 28L * stride);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 1L << 30})
  void whatIsWrittenIsInTheFile(long segment) throws IOException {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      Path file = Files.write(folder.resolve("w" + segment + order), new byte[] {1, 2, 3});
      MappedMatrix rows = MappedMatrix.create(file, SKIPPED, 23, 5, 6, order, segment);
      assertThat(rows.writable()).isTrue();
      assertThat(rows.copy(0, 23).data()).containsOnly(0);
      assertThat(Files.size(file)).isEqualTo(SKIPPED + 4 * (22 * 6 + 5));
      FloatMatrix wanted = array(23, 5, 2);
      for (int i = 0; i < 23; i++) {
        rows.write(i, 2, 3, wanted.data(), 5 * i + 2);
        rows.set(i, 0, wanted.get(i, 0));
        rows.set(i, 1, wanted.get(i, 1) + 1e-12);
      }
      rows.force();
      assertThat(MappedMatrix.of(file, SKIPPED, 23, 5, 6, order).copy(0, 23).data())
          .containsExactly(wanted.data());
      // A second time nothing is lost, and what is between rows is nobody's.
      byte[] bytes = Files.readAllBytes(file);
      assertThat(bytes).startsWith(1, 2, 3, 0);
      assertThat(ByteBuffer.wrap(bytes).getInt(SKIPPED + 20)).isZero();
      assertThat(MappedMatrix.create(file, SKIPPED, 23, 5, 6, order).copy(0, 23).data())
          .containsExactly(wanted.data());
    }
  }

  @Test
  void gradientsThatCannotGoToAFileAreNamed() throws IOException {
    FloatMatrix same = array(4, 3, 1);
    LabelledEmbeddings batch = LabelledEmbeddings.of(same, 0, 0, 1, 1);
    NtXent loss = Losses.ntXent();
    assertThatThrownBy(() -> loss.valueAndGradient(batch, mapped(same)))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "nt-xent: gradient of embeddings must be of a file that create() made, to be written,"
                + " got mapped float 4 x 3");
    assertThatThrownBy(() -> loss.valueAndGradient(batch, created(4, 2)))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("gradient of embeddings must have the type and shape of float 4 x 3");
    assertThatThrownBy(() -> created(4, 2).write(4, 0, 2, new float[2], 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> mapped(same).write(0, 0, 3, same.data(), 0))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must be made by create() to be written");
    // The file of the embeddings, under another name.
    ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    Path file = file(same, 3, order);
    MappedMatrix in = MappedMatrix.of(file, SKIPPED, 4, 3, 3, order);
    Path moved = Files.move(file, folder.resolve("moved"));
    MappedMatrix over = MappedMatrix.create(moved, SKIPPED + 44, 4, 3, 3, order);
    LabelledEmbeddings ofFile = LabelledEmbeddings.of(in, 0, 0, 1, 1);
    assertThatThrownBy(() -> loss.valueAndGradient(ofFile, over))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must lie in another file, or part of it, than embeddings");
    assertThat(in.get(3, 2)).isEqualTo(same.get(3, 2));
    MappedMatrix beside = MappedMatrix.create(moved, SKIPPED + 48, 4, 3, 3, order);
    assertThat(loss.valueAndGradient(ofFile, beside)).isNotZero();
    assertThat(in.copy(0, 4).data()).containsExactly(same.data());
    MappedMatrix one = created(4, 3);
    assertThatThrownBy(() -> loss.valueAndGradient(LabelledEmbeddings.views(same, in), one, one))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("of it, than the gradient of ");
  }

  @Test
  void sumsOfLossesAddUpInAFile() throws IOException {
    FloatMatrix x = array(40, 6, 2);
    LabelledEmbeddings batch = LabelledEmbeddings.of(x, new Random(4).ints(40, 0, 9).toArray());
    StructuredLoss<LabelledEmbeddings> sum =
        StructuredSum.of(0.3, Losses.ntXent()).plus(0.7, Losses.batchHardTriplet());
    FloatMatrix expected = Matrix.of(new float[240], 40, 6);
    MappedMatrix found = created(40, 6);
    assertThat(sum.valueAndGradient(batch, found)).isEqualTo(sum.valueAndGradient(batch, expected));
    assertThat(found.copy(0, 40).data()).containsExactly(expected.data());
  }

  private void sameBits(
      StructuredLoss<LabelledEmbeddings> loss, LabelledEmbeddings a, LabelledEmbeddings b)
      throws IOException {
    Matrix[] expected = gradients(a);
    Matrix[] found = gradients(b);
    MappedMatrix[] files = new MappedMatrix[found.length];
    for (int m = 0; m < files.length; m++) {
      files[m] = created(found[m].rows(), found[m].columns());
    }
    for (int threads : new int[] {1, 3}) {
      assertThat(loss.valueAndGradient(b.threads(threads), found))
          .as("%s", loss)
          .isEqualTo(loss.valueAndGradient(a.threads(threads), expected))
          .isEqualTo(loss.valueAndGradient(b.threads(threads), files))
          .isNotZero();
      for (int m = 0; m < expected.length; m++) {
        assertThat(((FloatMatrix) found[m]).data())
            .as("%s", loss)
            .containsExactly(((FloatMatrix) expected[m]).data())
            .containsExactly(files[m].copy(0, files[m].rows()).data());
      }
    }
  }

  static List<Distance> products() {
    return List.of(Distance.COSINE, Distance.DOT);
  }

  private static Matrix[] gradients(LabelledEmbeddings of) {
    return of.matrices().stream()
        .map(m -> Matrix.of(new float[(int) m.size()], m.rows(), m.columns()))
        .toArray(Matrix[]::new);
  }

  @ParameterizedTest
  @MethodSource("products")
  void lossesGiveTheSameBits(Distance distance) throws IOException {
    FloatMatrix x = array(200, 20, 2);
    FloatMatrix y = array(200, 20, 3);
    MappedMatrix xs = mapped(x);
    MappedMatrix ys = mapped(y);
    int[] labels = new Random(4).ints(200, 0, 40).toArray();
    int[] others = new Random(5).ints(200, 0, 40).toArray();
    for (StructuredLoss<LabelledEmbeddings> loss :
        List.<StructuredLoss<LabelledEmbeddings>>of(
            new NtXent(0.5, distance, Reducer.TERMS),
            // Too steep for floats if products are not of length 1: anchor by anchor.
            new NtXent(0.005, distance, Reducer.TERMS),
            new SupCon(0.5, 0, false, distance, Reducer.ANCHORS),
            new SupCon(0.5, 0.07, true, distance, Reducer.ROWS),
            Losses.multiSimilarity(),
            Losses.batchHardTriplet())) {
      sameBits(loss, LabelledEmbeddings.of(x, labels), LabelledEmbeddings.of(xs, labels));
      sameBits(loss, LabelledEmbeddings.views(x, y), LabelledEmbeddings.views(xs, y));
      sameBits(
          loss,
          LabelledEmbeddings.of(x, labels, y, others),
          LabelledEmbeddings.of(x, labels, ys, others));
    }
  }

  @ParameterizedTest
  @MethodSource("org.lossary.metric.Distance#constants")
  void searchesFindTheSame(Distance distance) throws IOException {
    // More queries than a part has, and blocks of references that are not full.
    FloatMatrix queries = array(1100, 7, 6);
    FloatMatrix references = array(300, 7, 7);
    MappedMatrix mapped = mapped(references);
    same(
        Neighbours.of(queries, references, distance, 3),
        Neighbours.of(mapped(queries), mapped, distance, 3));
    same(
        Neighbours.of(queries, references, distance, 250),
        Neighbours.of(queries, mapped, distance, 250, 3));
    same(Neighbours.among(references, distance, 5), Neighbours.among(mapped, distance, 5));
    int[] labels = new Random(8).ints(300, 0, 9).toArray();
    assertThat(Retrieval.among(mapped, labels, distance, Retrieval.Mean.QUERIES))
        .isEqualTo(Retrieval.among(references, labels, distance, Retrieval.Mean.QUERIES));
    // Even rows after odd ones on the same threads.
    FloatMatrix even = array(130, 8, 9);
    same(Neighbours.among(even, distance, 4), Neighbours.among(mapped(even), distance, 4));
  }

  private static void same(Neighbours expected, Neighbours found) {
    assertThat(found.count()).isEqualTo(expected.count());
    for (int q = 0; q < expected.queries(); q++) {
      for (int k = 0; k < expected.count(); k++) {
        assertThat(found.row(q, k)).isEqualTo(expected.row(q, k));
        assertThat(found.distance(q, k)).isEqualTo(expected.distance(q, k));
      }
    }
  }

  @Test
  void minersReadIt() throws IOException {
    FloatMatrix rows = array(60, 6, 10);
    int[] labels = new Random(11).ints(60, 0, 6).toArray();
    assertThat(Miners.hardest(mapped(rows), labels, Distance.EUCLIDEAN).anchors())
        .containsExactly(Miners.hardest(rows, labels, Distance.EUCLIDEAN).anchors());
  }
}
