package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.MappedMatrix;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.files.Npy;
import org.lossary.tables.Table;
import org.lossary.tables.TableException;

@SuppressWarnings("ByteBufferBackingArray") // All are allocated here.
class VectorFilesTest {
  @TempDir private Path folder = Path.of("");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** A file as NumPy writes it: header and numbers. */
  private Path npy(String name, String type, String order, String shape, ByteBuffer numbers)
      throws IOException {
    String header =
        "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': (" + shape + "), }";
    String padded = header + " ".repeat(117 - header.length()) + "\n";
    ByteBuffer out = buffer(10 + 118 + numbers.capacity());
    out.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) 118);
    out.put(padded.getBytes(StandardCharsets.US_ASCII)).put(numbers.rewind());
    return file(name, out.array());
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void refuses(ThrowingCallable call, Problem problem, String... says) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessageContainingAll(says);
  }

  @Test
  void digitsAreThere() {
    Vectors digits = VectorFiles.digits();
    assertThat(digits).hasToString("digits: 1797 x 64, 10 classes");
    assertThat(digits.data()).contains(1f).doesNotContain(-0.001f);
    assertThat(digits.sizes()).contains(178, 182, 177, 183);
  }

  @Test
  void columnsOfATableBecomeVectors() throws IOException {
    Path csv = text("v.csv", "id,a,kind,b\nx,1,cat,2\ny,3,dog,-4.5\nz,5,cat,6\n");
    Vectors all = VectorFiles.ofTable(Table.read(csv), "kind", List.of());
    assertThat(all.data()).containsExactly(1, 2, 3, -4.5f, 5, 6);
    assertThat(all.labels()).containsExactly(0, 1, 0);
    assertThat(all.classes()).containsExactly("cat", "dog");
    Vectors one = VectorFiles.ofTable(Table.read(csv), "kind", List.of("b"));
    assertThat(one.data()).containsExactly(2, -4.5f, 6);
    assertThat(one.take(2, 0).data()).containsExactly(6, 2);
  }

  @Test
  void tablesThatAreNoVectorsAreRefused() throws IOException {
    Path csv = text("v.csv", "a,kind,b\n1,cat,2\n3,,4\n");
    refuses(
        () -> VectorFiles.ofTable(Table.read(csv), "kind", List.of()),
        Problem.BAD_LABELS,
        csv.toString(),
        "'kind'",
        "row 2");
    assertThatThrownBy(() -> VectorFiles.ofTable(Table.read(csv), "sort", List.of()))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("no column 'sort'");
    Path words = text("w.csv", "kind,name\ncat,x\ndog,y\n");
    refuses(
        () -> VectorFiles.ofTable(Table.read(words), "kind", List.of()),
        Problem.BAD_FORMAT,
        words.toString(),
        "columns of numbers");
  }

  @Test
  void aSlipInAColumnOfNumbersDropsNoColumn() throws IOException {
    StringBuilder lines = new StringBuilder("a,kind,b\n");
    for (int i = 0; i < 20; i++) {
      lines
          .append(i)
          .append(i % 2 == 0 ? ",cat," : ",dog,")
          .append(i == 13 ? "abc" : i)
          .append('\n');
    }
    Path csv = text("slip.csv", lines.toString());
    refuses(
        () -> VectorFiles.ofTable(Table.read(csv), "kind", List.of()),
        Problem.BAD_FORMAT,
        "column 'b' must be a number in every row",
        "'abc' in row 14");
    assertThat(VectorFiles.ofTable(Table.read(csv), "kind", List.of("a")).columns()).isEqualTo(1);
  }

  @Test
  void npyOfFloatsAndDoublesWithLabelsOfEveryKind() throws IOException {
    Path floats =
        npy(
            "f.npy",
            "<f4",
            "False",
            "2, 2",
            buffer(16).putFloat(1).putFloat(2).putFloat(3).putFloat(4));
    Path doubles =
        npy(
            "d.npy",
            "<f8",
            "False",
            "2, 2",
            buffer(32).putDouble(1).putDouble(2).putDouble(3).putDouble(4));
    Path integers = npy("l.npy", "<i8", "False", "2,", buffer(16).putLong(7).putLong(-1));
    Path lines = text("l.txt", "dog\ncat\n");
    Path table = text("l.csv", "n,kind\n1,dog\n2,cat\n");
    for (Path vectors : List.of(floats, doubles)) {
      Vectors read = VectorFiles.ofArray(vectors, integers, null);
      assertThat(read.data()).containsExactly(1, 2, 3, 4);
      assertThat(read.labels()).containsExactly(1, 0);
      assertThat(read.classes()).containsExactly("-1", "7");
    }
    assertThat(VectorFiles.ofArray(floats, lines, null).classes()).containsExactly("cat", "dog");
    assertThat(VectorFiles.ofArray(floats, table, "kind").labels()).containsExactly(1, 0);
    refuses(() -> VectorFiles.ofArray(floats, table, null), Problem.BAD_LABELS, "which column");
    Path three = text("three.txt", "a\nb\nc\n");
    refuses(
        () -> VectorFiles.ofArray(floats, three, null),
        Problem.BAD_LABELS,
        three.toString(),
        "2 vectors",
        "got 3");
    refuses(() -> VectorFiles.ofArray(floats, floats, null), Problem.BAD_LABELS, "integers");
  }

  @Test
  void whatNpyWritesItReads() throws IOException {
    float[] values = {1, -2.5f, Float.MIN_VALUE, 4, 5, 6};
    Path file = file("w.npy", Npy.write(values, 2, 3));
    Npy read = Npy.read(file);
    assertThat(read.shape()).containsExactly(2, 3);
    assertThat(read.floats()).containsExactly(values);
    assertThat(Files.size(file) % 8).isZero();
    assertThat(Npy.read(file("one.npy", Npy.write(values, 6))).shape()).containsExactly(6);
  }

  @Test
  void columnsThatComeFirstAndHalfPrecision() throws IOException {
    Path labels = text("three.txt", "a\nb\na\n");
    ByteBuffer columns = buffer(24).putFloat(1).putFloat(2).putFloat(3).putFloat(4).putFloat(5);
    Path fortran = npy("o.npy", "<f4", "True", "3, 2", columns.putFloat(6));
    assertThat(VectorFiles.ofArray(fortran, labels, null).data()).containsExactly(1, 4, 2, 5, 3, 6);
    int[] bits = {0x3c00, 0xc100, 0x0001, 0x7bff, 0x8400, 0x3555};
    ByteBuffer halves = buffer(12);
    for (int half : bits) {
      halves.putShort((short) half);
    }
    // What numpy.float16 makes of these bits.
    assertThat(
            VectorFiles.ofArray(npy("h.npy", "<f2", "False", "3, 2", halves), labels, null).data())
        .containsExactly(1, -2.5f, 0x1p-24f, 65504, -0x1p-14f, 0.333251953125f);
    ByteBuffer infinite = buffer(4).putShort((short) 0x7c00).putShort((short) 0x7e01);
    assertThat(Npy.read(npy("i.npy", "<f2", "False", "2", infinite)).values())
        .containsExactly(Double.POSITIVE_INFINITY, Double.NaN);
  }

  @Test
  void labelsThatAreNotThereAreNamed() throws IOException {
    Path file = file("f.npy", Npy.write(new float[] {1, 2}, 1, 2));
    refuses(
        () -> VectorFiles.ofArray(file, folder.resolve("none.txt"), null),
        Problem.UNREADABLE,
        "none.txt",
        "no such file");
  }

  @Test
  void brokenNpyIsNamed() throws IOException {
    ByteBuffer four = buffer(16);
    Path fortran = npy("o.npy", "<f4", "True", "2, 1, 2", four);
    refuses(() -> Npy.read(fortran), Problem.UNSUPPORTED, fortran.toString(), "C order", "Fortran");
    Path big = npy("b.npy", ">f4", "False", "2, 2", four);
    refuses(() -> Npy.read(big), Problem.UNSUPPORTED, "<f4", "got >f4");
    Path objects = npy("p.npy", "|O", "False", "2, 2", four);
    refuses(() -> Npy.read(objects), Problem.UNSUPPORTED, "got |O");
    Path cut = npy("c.npy", "<f4", "False", "3, 2", four);
    refuses(() -> Npy.read(cut), Problem.BAD_FORMAT, "[3, 2] of <f4 needs 24 bytes", "got 16");
    Path huge = npy("h.npy", "<f4", "False", "2000000000, 2", four);
    refuses(() -> Npy.read(huge), Problem.BAD_FORMAT, "needs");
    Path other = text("t.npy", "not an array at all");
    refuses(() -> Npy.read(other), Problem.BAD_FORMAT, "begin as an NPY");
    Path empty = text("e.npy", "");
    refuses(() -> Npy.read(empty), Problem.BAD_FORMAT, "must not end within", "0 of 10");
    refuses(() -> Npy.read(folder.resolve("no.npy")), Problem.UNREADABLE, "no such file");
    refuses(() -> Npy.read(folder), Problem.UNREADABLE, "directory");
  }

  @Test
  void fvecsWithLabels() throws IOException {
    ByteBuffer good =
        buffer(24).putInt(2).putFloat(1).putFloat(2).putInt(2).putFloat(3).putFloat(4);
    Path file = file("v.fvecs", good.array());
    Path labels = text("l.txt", "1\n0\n");
    assertThat(VectorFiles.isArray(file)).isTrue();
    assertThat(VectorFiles.ofArray(file, labels, null).data()).containsExactly(1, 2, 3, 4);
    Path ragged = file("r.fvecs", good.putInt(12, 1).array());
    refuses(
        () -> VectorFiles.ofArray(ragged, labels, null),
        Problem.BAD_FORMAT,
        "vector 2 must have 2 numbers",
        "got 1");
    Path cut = file("c.fvecs", buffer(20).putInt(2).array());
    refuses(() -> VectorFiles.ofArray(cut, labels, null), Problem.BAD_FORMAT, "whole vectors");
    Path none = file("n.fvecs", buffer(12).putInt(-1).array());
    refuses(() -> VectorFiles.ofArray(none, labels, null), Problem.BAD_FORMAT, "first length -1");
  }

  @Test
  void mappedFilesHoldWhatIsReadFromThem() throws IOException {
    ByteBuffer numbers = buffer(24);
    for (float x : new float[] {1, -2.5f, Float.MIN_VALUE, 4, 5, Float.MAX_VALUE}) {
      numbers.putFloat(x);
    }
    Path npy = npy("m.npy", "<f4", "False", "3, 2", numbers);
    assertThat(VectorFiles.map(npy).copy(0, 3).data()).containsExactly(Npy.read(npy).floats());
    ByteBuffer swapped = ByteBuffer.allocate(24);
    for (float x : Npy.read(npy).floats()) {
      swapped.putFloat(x);
    }
    Path big = npy("b.npy", ">f4", "False", "3, 2", swapped);
    assertThat(VectorFiles.map(big).copy(0, 3).data()).containsExactly(Npy.read(npy).floats());
    Path labels = text("l.txt", "a\nb\na\n");
    for (Path read : List.of(npy, big)) {
      assertThat(VectorFiles.ofArray(read, labels, null).data())
          .containsExactly(Npy.read(npy).floats());
    }
    ByteBuffer vectors =
        buffer(24).putInt(2).putFloat(1).putFloat(2).putInt(2).putFloat(3).putFloat(4);
    Path fvecs = file("m.fvecs", vectors.array());
    MappedMatrix mapped = VectorFiles.map(fvecs);
    assertThat(mapped.copy(0, 2).data()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whatCannotBeMappedIsNamed() throws IOException {
    ByteBuffer four = buffer(16);
    refuses(
        () -> VectorFiles.map(npy("d.npy", "<f8", "False", "1, 2", four)),
        Problem.UNSUPPORTED,
        "to be mapped",
        "got <f8");
    refuses(
        () -> VectorFiles.map(npy("o.npy", "<f4", "True", "2, 2", four)),
        Problem.UNSUPPORTED,
        "C order");
    refuses(
        () -> VectorFiles.map(npy("l.npy", "<f4", "False", "4,", four)),
        Problem.BAD_FORMAT,
        "two axes");
    refuses(
        () -> VectorFiles.map(npy("c.npy", "<f4", "False", "3, 2", four)),
        Problem.BAD_FORMAT,
        "[3, 2] of <f4 needs 24 bytes",
        "got 16");
    refuses(
        () -> VectorFiles.map(npy("h.npy", "<f4", "False", "2000000000, 2000000000, 9", four)),
        Problem.BAD_FORMAT,
        "two axes");
    refuses(
        () -> VectorFiles.map(npy("h.npy", "<f4", "False", "2000000000, 2000000000", four)),
        Problem.BAD_FORMAT,
        "needs 16000000000000000000 bytes");
    refuses(() -> VectorFiles.map(folder.resolve("no.npy")), Problem.UNREADABLE, "no such file");
    refuses(() -> VectorFiles.map(folder.resolve("no.fvecs")), Problem.UNREADABLE, "no such file");
    ByteBuffer ragged = buffer(24).putInt(2).putFloat(1).putFloat(2).putInt(1);
    refuses(
        () -> VectorFiles.map(file("r.fvecs", ragged.array())),
        Problem.BAD_FORMAT,
        "vector 2 must have 2 numbers",
        "got 1");
    refuses(
        () -> VectorFiles.map(file("c.fvecs", buffer(20).putInt(2).array())),
        Problem.BAD_FORMAT,
        "whole vectors");
  }

  @Test
  void vectorsThatAreNotFiniteAreNamed() {
    float[] data = {1, 2, 3, Float.NaN};
    refuses(() -> Vectors.of("v", data, 2, 0, 1), Problem.NOT_FINITE, "NaN in row 2, place 2");
    refuses(() -> Vectors.of("v", data, 2, 0, 1, 2), Problem.BAD_LABELS, "3 labels of 4 numbers");
  }
}
