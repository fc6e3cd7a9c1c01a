package org.lossary.embedding.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * Files of named tensors of floats (type F32) as Hugging Face's safetensors has them: the length of
 * a header, the header in JSON, the numbers, lowest byte first.
 *
 * @param metadata words about them
 * @param tensors the numbers by name
 */
public record Safetensors(Map<String, String> metadata, Map<String, float[]> tensors) {
  private static final JsonFactory JSON = new JsonFactory();

  /** How many numbers a tensor has that must be there. */
  public int size(String name, Path file) {
    float[] values = tensors.get(name);
    if (values == null) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT, file.toString(), "must hold a tensor " + name, tensors.keySet());
    }
    return values.length;
  }

  /** The bytes of a file. */
  public static byte[] write(
      Map<String, String> metadata, Map<String, int[]> axes, Map<String, float[]> tensors) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int at = 0;
    try (JsonGenerator json = JSON.createGenerator(header)) {
      json.writeStartObject();
      json.writeObjectFieldStart("__metadata__");
      for (Map.Entry<String, String> entry : metadata.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      for (Map.Entry<String, float[]> tensor : tensors.entrySet()) {
        json.writeObjectFieldStart(tensor.getKey());
        json.writeStringField("dtype", "F32");
        int[] shape = axes.getOrDefault(tensor.getKey(), new int[] {tensor.getValue().length});
        json.writeFieldName("shape");
        json.writeArray(shape, 0, shape.length);
        json.writeFieldName("data_offsets");
        json.writeArray(new int[] {at, at + 4 * tensor.getValue().length}, 0, 2);
        json.writeEndObject();
        at += 4 * tensor.getValue().length;
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    int padded = (header.size() + 7) / 8 * 8;
    ByteBuffer out = ByteBuffer.allocate(8 + padded + at).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(padded).put(header.toByteArray());
    out.put(" ".repeat(padded - header.size()).getBytes(StandardCharsets.US_ASCII));
    for (float[] values : tensors.values()) {
      for (float value : values) {
        out.putFloat(value);
      }
    }
    return out.array();
  }

  /** Reads a file. */
  public static Safetensors read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      long length = bytes.remaining() < 8 ? -1 : bytes.getLong();
      if (length < 2 || length > bytes.remaining()) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT, file.toString(), "must hold the header it announces", length);
      }
      byte[] header = new byte[(int) length];
      bytes.get(header);
      return parse(file, header, bytes.slice().order(ByteOrder.LITTLE_ENDIAN));
    } catch (NoSuchFileException e) {
      throw new EmbeddingException(Problem.UNREADABLE, file + ": no such file; check the path");
    } catch (IOException e) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT, file.toString(), "must be a safetensors file", e.getMessage());
    }
  }

  private static Safetensors parse(Path file, byte[] header, ByteBuffer numbers)
      throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    Map<String, float[]> tensors = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(header)) {
      expect(file, json.nextToken() == JsonToken.START_OBJECT, "an object");
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        expect(file, json.nextToken() == JsonToken.START_OBJECT, "an object for " + name);
        if (name.equals("__metadata__")) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            metadata.put(key, String.valueOf(json.getText()));
          }
        } else {
          tensors.put(name, tensor(file, name, json, numbers));
        }
      }
    }
    return new Safetensors(metadata, tensors);
  }

  private static float[] tensor(Path file, String name, JsonParser json, ByteBuffer numbers)
      throws IOException {
    String type = "";
    List<Long> shape = new ArrayList<>();
    List<Long> offsets = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        List<Long> to = key.equals("shape") ? shape : offsets;
        while (json.nextToken() != JsonToken.END_ARRAY) {
          to.add(json.getLongValue());
        }
      } else {
        type = String.valueOf(json.getText());
      }
    }
    if (!type.equals("F32")) {
      throw new EmbeddingException(
          Problem.UNSUPPORTED, file.toString(), name + " must be of type F32", type);
    }
    long count = shape.stream().reduce(1L, Math::multiplyExact);
    boolean fits =
        offsets.size() == 2
            && offsets.get(0) >= 0
            && offsets.get(1) <= numbers.capacity()
            && count >= 0
            && offsets.get(1) - offsets.get(0) == 4 * count;
    expect(file, fits, "offsets within the file for " + name);
    float[] values = new float[(int) count];
    int from = Math.toIntExact(offsets.get(0));
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.getFloat(from + 4 * i);
    }
    return values;
  }

  private static void expect(Path file, boolean holds, String what) {
    if (!holds) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT, file.toString(), "the header must have " + what, "something else");
    }
  }

  @Override
  public String toString() {
    return metadata + " " + Arrays.toString(tensors.keySet().toArray());
  }
}
