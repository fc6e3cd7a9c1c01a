package org.lossary.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cases in {@code golden/} together with what the peers made of them. */
final class GoldenCases {
  private GoldenCases() {}

  /**
   * A case and what is expected of it.
   *
   * @param asked the case as the command reads it
   * @param facts all fields of the file
   */
  record Golden(PeerCase asked, Map<String, @Nullable Object> facts) {

    String category() {
      return String.valueOf(facts.get("category"));
    }

    /**
     * The mathematical value where the peer lost digits, else the peer's; null if there is none.
     */
    double @Nullable [] value() {
      Object exact = facts.get("exactValue");
      return numbers(exact == null ? facts.get("value") : exact);
    }

    Map<String, double[]> gradients() {
      boolean skipped = String.valueOf(facts.get("gradientCheck")).startsWith("skipped");
      return Boolean.TRUE.equals(facts.get("kink")) || skipped
          ? Map.of()
          : tensors(facts.get("gradients"));
    }

    Map<String, double[]> outputs() {
      return tensors(facts.get("outputs"));
    }
  }

  /** All cases of a loss id. */
  static List<Golden> of(String id, PeerCase.Dtype dtype) {
    try (InputStream in = GoldenCases.class.getResourceAsStream("/golden/" + id + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no golden cases of " + id);
      }
      byte[] text = in.readAllBytes();
      List<Golden> cases = new ArrayList<>();
      try (CaseReader reader = new CaseReader(new ByteArrayInputStream(text), dtype);
          JsonParser json = new JsonFactory().createParser(text)) {
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
          Map<String, @Nullable Object> facts = object(json);
          CaseReader.Item item = reader.next();
          if (item == null || item.parsed() == null) {
            throw new IllegalStateException("not read: " + facts.get("case") + ", " + item);
          }
          cases.add(new Golden(item.parsed(), facts));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, @Nullable Object> object(JsonParser json) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      map.put(field, value(json));
    }
    return map;
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  private static Map<String, double[]> tensors(@Nullable Object value) {
    Map<String, double[]> tensors = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        double @Nullable [] numbers = numbers(entry.getValue());
        if (numbers != null) {
          tensors.put(String.valueOf(entry.getKey()), numbers);
        }
      }
    }
    return tensors;
  }

  private static double @Nullable [] numbers(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    Object data = value instanceof Map<?, ?> map ? map.get("data") : value;
    List<?> list = data instanceof List<?> several ? several : List.of(String.valueOf(data));
    return list.stream().mapToDouble(x -> Double.parseDouble(String.valueOf(x))).toArray();
  }
}
