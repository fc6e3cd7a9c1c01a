package org.lossary.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.files.AtomicFile;

/**
 * Embeddings by the checksum of their text, in a file that is written beside and renamed. A file
 * that is not whole, or of another model, counts as none: it only saves time.
 */
final class TextCache {
  private static final String MAGIC = "lossary-texts-1 " + MiniLm.NAME;
  private static final int KEY = 16;

  private final Map<ByteBuffer, float[]> vectors = new HashMap<>();
  private boolean changed;

  /** What a file holds; nothing if there is none. */
  static TextCache read(@Nullable Path file) {
    TextCache cache = new TextCache();
    if (file == null) {
      return cache;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      CRC32 sum = new CRC32();
      int length = Math.max(0, bytes.length - 8);
      sum.update(bytes, 0, length);
      if (length > 0 && ByteBuffer.wrap(bytes).getLong(length) == sum.getValue()) {
        cache.fill(new DataInputStream(new ByteArrayInputStream(bytes, 0, length)));
      }
    } catch (IOException e) {
      cache.vectors.clear();
    }
    return cache;
  }

  private void fill(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      return;
    }
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      byte[] key = in.readNBytes(KEY);
      float[] vector = new float[MiniLm.DIMENSION];
      for (int k = 0; k < vector.length; k++) {
        vector[k] = in.readFloat();
      }
      vectors.put(ByteBuffer.wrap(key), vector);
    }
  }

  float @Nullable [] get(String text) {
    return vectors.get(key(text));
  }

  void put(String text, float[] vector) {
    vectors.put(key(text), vector);
    changed = true;
  }

  private static ByteBuffer key(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(Arrays.copyOf(hash, KEY));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }

  /** Writes the file if there is something new. */
  void write(@Nullable Path file) throws IOException {
    if (file == null || !changed) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(MAGIC);
    out.writeInt(vectors.size());
    for (Map.Entry<ByteBuffer, float[]> entry : vectors.entrySet()) {
      out.write(entry.getKey().array());
      for (float value : entry.getValue()) {
        out.writeFloat(value);
      }
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    out.writeLong(sum.getValue());
    AtomicFile.write(file, bytes.toByteArray());
    changed = false;
  }
}
