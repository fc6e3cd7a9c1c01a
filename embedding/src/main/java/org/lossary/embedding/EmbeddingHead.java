package org.lossary.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.files.AtomicFile;
import org.lossary.embedding.files.Npy;
import org.lossary.embedding.files.Safetensors;

/**
 * A small network that turns frozen vectors into embeddings. The same vector gives the same bits
 * alone or among others, on every machine. Its weights are not to be changed while it is applied.
 *
 * <pre>{@code
 * EmbeddingHead head = EmbeddingHead.load(Path.of("out"));
 * float[] embedding = head.apply(vector);
 * }</pre>
 */
public final class EmbeddingHead {
  /** The name of the file that holds a whole head. */
  public static final String FILE = "head.safetensors";

  /** The name of the file that other runtimes read. */
  public static final String ONNX = "head.onnx";

  /** The names of the tensors of all kinds of heads. */
  private static final List<String> TENSORS =
      List.of("mean", "scale", "hidden.weight", "hidden.bias", "weight", "bias");

  private final HeadShape shape;
  private final Map<String, float[]> tensors;

  /**
   * A head of these weights, which are used, not copied.
   *
   * @param tensors by name: {@code mean} (inputs), {@code scale} (1, or inputs if standardized),
   *     {@code weight} (in x out) and {@code bias} (out) of the only or the last layer, {@code
   *     hidden.weight} and {@code hidden.bias} of a hidden one
   */
  public EmbeddingHead(HeadShape shape, Map<String, float[]> tensors) {
    this.shape = shape;
    this.tensors = new LinkedHashMap<>();
    sizes(shape)
        .forEach(
            (name, axes) -> {
              float[] values = tensors.get(name);
              int count = Arrays.stream(axes).reduce(1, Math::multiplyExact);
              if (values == null || values.length != count) {
                throw new EmbeddingException(
                    Problem.BAD_FORMAT,
                    "head",
                    name + " must have " + count + " numbers",
                    values == null ? "none" : values.length);
              }
              this.tensors.put(name, values);
            });
  }

  /** Names and axes of the tensors of a head, in order. */
  public static Map<String, int[]> sizes(HeadShape shape) {
    Map<String, int[]> sizes = new LinkedHashMap<>();
    sizes.put("mean", new int[] {shape.inputs()});
    sizes.put("scale", new int[] {shape.scales()});
    if (shape.kind() == Kind.MLP) {
      sizes.put("hidden.weight", new int[] {shape.inputs(), shape.hidden()});
      sizes.put("hidden.bias", new int[] {shape.hidden()});
    }
    int last = shape.layers() - 1;
    sizes.put("weight", new int[] {shape.in(last), shape.outputs()});
    sizes.put("bias", new int[] {shape.outputs()});
    return sizes;
  }

  /** What it computes. */
  public HeadShape shape() {
    return shape;
  }

  /** A tensor by its name; the array itself. */
  public float[] tensor(String name) {
    float[] values = tensors.get(name);
    if (values == null) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT, "head", "must have a tensor " + name, tensors.keySet());
    }
    return values;
  }

  float[] weight(int layer) {
    return tensor(layer < shape.layers() - 1 ? "hidden.weight" : "weight");
  }

  float[] bias(int layer) {
    return tensor(layer < shape.layers() - 1 ? "hidden.bias" : "bias");
  }

  /**
   * The embedding of a vector.
   *
   * @throws EmbeddingException for another length, NaN or infinity
   */
  public float[] apply(float... vector) {
    return applyAll(vector, 1);
  }

  /**
   * What embeddings are to be compared with: the vectors, row after row, standardised as the head
   * does if its shape says so, else the array itself.
   */
  public float[] frozen(float... vectors) {
    if (!shape.standardized()) {
      return vectors;
    }
    float[] z = new float[vectors.length];
    HeadPass.scale(this, vectors, 0, vectors.length / shape.inputs(), z);
    return z;
  }

  /**
   * The embeddings of some vectors, row after row.
   *
   * @throws EmbeddingException for another length, NaN or infinity
   */
  public float[] applyAll(float[] vectors, int rows) {
    Finite.requireSome(vectors, "vectors");
    EmbeddingException.require(
        rows >= 0 && vectors.length == (long) rows * shape.inputs(),
        "vectors",
        "must be " + rows + " x " + shape.inputs() + " numbers",
        vectors.length);
    float[] out = new float[rows * shape.outputs()];
    HeadPass pass = new HeadPass(this, Math.min(rows, HeadPass.BLOCK));
    for (int first = 0; first < rows; first += HeadPass.BLOCK) {
      int count = Math.min(HeadPass.BLOCK, rows - first);
      Finite.require(vectors, shape.inputs(), first, count, first);
      pass.forward(vectors, first, count);
      System.arraycopy(pass.embeddings(), 0, out, first * shape.outputs(), count * shape.outputs());
    }
    return out;
  }

  /**
   * Writes the embeddings of vectors, some rows at a time: from file to file they need no room.
   *
   * @param vectors of arrays or of a file ({@link VectorFiles#map})
   * @param embeddings as many rows; of an array, or of a file ({@link VectorFiles#create}) other
   *     than that of the vectors
   * @throws EmbeddingException unless both have the shapes of the head, and the vectors are finite
   */
  public void applyAll(Matrix vectors, Matrix embeddings) {
    Finite.requireSome(vectors, "vectors");
    Finite.requireSome(embeddings, "embeddings");
    EmbeddingException.require(
        vectors.columns() == shape.inputs(),
        "vectors",
        "must have " + shape.inputs() + " columns",
        vectors);
    EmbeddingException.require(
        embeddings.rows() == vectors.rows()
            && embeddings.columns() == shape.outputs()
            && embeddings.writable(),
        "embeddings",
        "must be " + vectors.rows() + " x " + shape.outputs() + " numbers that can be written",
        embeddings);
    EmbeddingException.require(
        !(vectors instanceof MappedMatrix v
            && embeddings instanceof MappedMatrix e
            && e.overlaps(v)),
        "embeddings",
        "must be of another file than the vectors",
        embeddings);
    HeadPass pass = new HeadPass(this, Math.min(vectors.rows(), HeadPass.BLOCK));
    float[] block = new float[Math.min(vectors.rows(), HeadPass.BLOCK) * shape.inputs()];
    for (int first = 0; first < vectors.rows(); first += HeadPass.BLOCK) {
      int count = Math.min(HeadPass.BLOCK, vectors.rows() - first);
      for (int i = 0; i < count; i++) {
        read(vectors, first + i, block, i * shape.inputs());
      }
      Finite.require(block, shape.inputs(), 0, count, first);
      pass.forward(block, 0, count);
      for (int i = 0; i < count; i++) {
        write(pass.embeddings(), i * shape.outputs(), embeddings, first + i);
      }
    }
  }

  private static void read(Matrix from, int row, float[] to, int at) {
    if (from instanceof MappedMatrix file) {
      file.read(row, 0, file.columns(), to, at);
      return;
    }
    for (int k = 0; k < from.columns(); k++) {
      to[at + k] = (float) from.get(row, k);
    }
  }

  private static void write(float[] from, int at, Matrix to, int row) {
    if (to instanceof MappedMatrix file) {
      file.write(row, 0, file.columns(), from, at);
      return;
    }
    for (int k = 0; k < to.columns(); k++) {
      to.set(row, k, from[at + k]);
    }
  }

  /** A head with weights of its own and the same numbers. */
  public EmbeddingHead copy() {
    Map<String, float[]> copies = new LinkedHashMap<>();
    tensors.forEach((name, values) -> copies.put(name, values.clone()));
    return new EmbeddingHead(shape, copies);
  }

  /**
   * Writes {@value #FILE}, {@value #ONNX} (rows {@code vectors} to rows {@code embeddings}) and an
   * NPY file for each tensor into a folder.
   */
  public void save(Path folder) throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("format", "lossary-embedding-head-1");
    metadata.put("kind", word(shape.kind()));
    metadata.put("activation", word(shape.activation()));
    metadata.put("normalized", String.valueOf(shape.normalized()));
    if (shape.standardized()) {
      metadata.put("standardized", "true");
    }
    Map<String, int[]> sizes = sizes(shape);
    AtomicFile.write(folder.resolve(FILE), Safetensors.write(metadata, sizes, tensors));
    AtomicFile.write(folder.resolve(ONNX), HeadOnnx.of(this));
    for (String name : TENSORS) {
      float[] tensor = tensors.get(name);
      if (tensor == null) {
        Files.deleteIfExists(npy(folder, name)); // that of another head
      } else {
        AtomicFile.write(
            npy(folder, name), Npy.write(tensor, sizes.getOrDefault(name, new int[0])));
      }
    }
  }

  /** Deletes what {@link #save} writes, if it is there. */
  public static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
    Files.deleteIfExists(folder.resolve(ONNX));
    for (String name : TENSORS) {
      Files.deleteIfExists(npy(folder, name));
    }
  }

  private static Path npy(Path folder, String tensor) {
    return folder.resolve("head." + tensor + ".npy");
  }

  /** Reads {@value #FILE} of a folder, or such a file. */
  public static EmbeddingHead load(Path folderOrFile) {
    Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(FILE) : folderOrFile;
    Safetensors read = Safetensors.read(file);
    boolean hidden = read.tensors().containsKey("hidden.bias");
    int inputs = read.size("mean", file);
    HeadShape shape =
        new HeadShape(
            constant(Kind.class, read, "kind", file),
            constant(Activation.class, read, "activation", file),
            inputs,
            hidden ? read.size("hidden.bias", file) : 0,
            read.size("bias", file),
            Boolean.parseBoolean(read.metadata().get("normalized")),
            Boolean.parseBoolean(read.metadata().get("standardized")));
    return new EmbeddingHead(shape, read.tensors());
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Safetensors read, String key, Path file) {
    String word = String.valueOf(read.metadata().get(key));
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> word(c).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new EmbeddingException(
                    Problem.BAD_FORMAT,
                    file.toString(),
                    "must say the " + key + " of a head",
                    word));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "head " + shape;
  }
}
