package org.lossary.embedding.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.files.AtomicFile;

/**
 * The state of a training after an epoch, with what it belongs to and a checksum. Written beside
 * and renamed: a process that is killed leaves this one or the one before.
 */
final class Checkpoint {
  private static final String MAGIC = "lossary-embed-3";

  private Checkpoint() {}

  private static final String DATA = "data";

  /** No bit depends on them. */
  private static final List<String> FREE = List.of("threads", "gradientCache");

  /** What must be the same to go on: options that matter, and the data. */
  static Map<String, String> belongsTo(TrainingData all, TrainingOptions options) {
    Map<String, String> facts = new LinkedHashMap<>();
    CRC32 sum = new CRC32();
    all.addTo(sum);
    facts.put(
        DATA,
        all.rows() + " x " + all.columns() + ", checksum " + Long.toHexString(sum.getValue()));
    for (RecordComponent component : TrainingOptions.class.getRecordComponents()) {
      if (!FREE.contains(component.getName())) {
        try {
          facts.put(component.getName(), String.valueOf(component.getAccessor().invoke(options)));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return facts;
  }

  static void write(Path file, Map<String, String> facts, State state) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(MAGIC);
    out.writeInt(facts.size());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      out.writeUTF(fact.getKey());
      out.writeUTF(fact.getValue());
    }
    out.writeLong(state.step);
    out.writeInt(state.bestEpoch);
    out.writeDouble(state.bestValidation);
    out.writeInt(state.history.size());
    for (Epoch epoch : state.history) {
      out.writeDouble(epoch.loss());
      out.writeDouble(epoch.gradientNorm());
      out.writeDouble(epoch.greatestNorm());
      out.writeDouble(epoch.rate());
      out.writeDouble(epoch.validation());
    }
    for (List<EmbeddingHead> heads : List.of(state.heads, state.best, state.slow)) {
      for (EmbeddingHead head : heads) {
        for (String name : EmbeddingHead.sizes(head.shape()).keySet()) {
          write(out, head.tensor(name));
        }
      }
    }
    write(out, state.parameters);
    write(out, state.parameterMoments);
    for (Map<String, AdamW> of : state.moments) {
      for (AdamW moments : of.values()) {
        write(out, moments);
      }
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    out.writeLong(sum.getValue());
    AtomicFile.write(file, bytes.toByteArray());
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static void write(DataOutputStream out, AdamW moments) throws IOException {
    for (double[] values : new double[][] {moments.mean, moments.square}) {
      for (double value : values) {
        out.writeDouble(value);
      }
    }
  }

  /** Fills a state that has just begun with what the file holds. */
  static void read(Path file, Map<String, String> facts, State state) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new EmbeddingException(
          Problem.UNREADABLE, file + ": no checkpoint to resume from; train without --resume");
    } catch (IOException e) {
      throw new EmbeddingException(
          Problem.UNREADABLE, file + ": cannot be read: " + e.getMessage());
    }
    CRC32 sum = new CRC32();
    int length = Math.max(0, bytes.length - 8);
    sum.update(bytes, 0, length);
    boolean whole = length > 0 && ByteBuffer.wrap(bytes).getLong(length) == sum.getValue();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      if (!whole || !in.readUTF().equals(MAGIC)) {
        throw new EmbeddingException(
            Problem.BAD_CHECKPOINT, file.toString(), "must be a whole checkpoint", "other bytes");
      }
      compare(file, facts, in);
      fill(in, state);
    } catch (IOException e) {
      throw new EmbeddingException(
          Problem.BAD_CHECKPOINT, file.toString(), "must be a whole checkpoint", e.getMessage());
    }
  }

  private static void compare(Path file, Map<String, String> facts, DataInputStream in)
      throws IOException {
    int count = in.readInt();
    Map<String, String> read = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      read.put(in.readUTF(), in.readUTF());
    }
    // Other data first: epochs that nobody has named follow from them.
    List<String> names = new ArrayList<>(read.keySet());
    names.sort(Comparator.comparing(name -> !name.equals(DATA)));
    for (String name : names) {
      String was = String.valueOf(read.get(name));
      String is = String.valueOf(facts.get(name));
      if (!was.equals(is)) {
        throw new EmbeddingException(
            Problem.BAD_CHECKPOINT,
            file.toString(),
            name + " must be " + was + " to resume this training",
            is);
      }
    }
  }

  private static void fill(DataInputStream in, State state) throws IOException {
    state.step = in.readLong();
    state.bestEpoch = in.readInt();
    state.bestValidation = in.readDouble();
    int epochs = in.readInt();
    for (int i = 1; i <= epochs; i++) {
      state.history.add(
          new Epoch(
              i,
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble()));
    }
    for (List<EmbeddingHead> heads : List.of(state.heads, state.best, state.slow)) {
      for (EmbeddingHead head : heads) {
        for (String name : EmbeddingHead.sizes(head.shape()).keySet()) {
          read(in, head.tensor(name));
        }
      }
    }
    read(in, state.parameters);
    read(in, state.parameterMoments);
    for (Map<String, AdamW> of : state.moments) {
      for (AdamW moments : of.values()) {
        read(in, moments);
      }
    }
  }

  private static void read(DataInputStream in, float[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
  }

  private static void read(DataInputStream in, AdamW moments) throws IOException {
    for (double[] values : new double[][] {moments.mean, moments.square}) {
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readDouble();
      }
    }
  }
}
