package org.lossary.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases one by one from JSON arrays or from JSON Lines, in memory that does not grow with
 * their number. Fields that are not needed are skipped.
 */
public final class CaseReader implements Closeable {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Not JSON, but what many programs write.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final InputStream in;
  private final PeerCase.Dtype dtype;

  /** The lines of JSON Lines, of which one that is wrong does not spoil the others. */
  private final @Nullable CaseLines lines;

  private JsonParser json;
  private int count;

  /** Reads from a stream, which it closes in the end. */
  public CaseReader(InputStream in, PeerCase.Dtype dtype) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, 1);
    int first = start.read();
    while (first >= 0 && Character.isWhitespace(first)) {
      first = start.read();
    }
    if (first >= 0) {
      start.unread(first);
    }
    this.in = start;
    this.dtype = dtype;
    this.lines = first == '{' ? new CaseLines(start) : null;
    this.json = lines == null ? JSON.createParser(start) : JSON.createParser("");
  }

  /**
   * A case, or why it could not be read.
   *
   * @param id its label, or its number if it has none
   * @param parsed the case; null if it is malformed
   * @param error what is wrong; null if nothing is
   * @param numbered whether the label is a number in JSON
   */
  public record Item(
      String id, @Nullable PeerCase parsed, @Nullable String error, boolean numbered) {
    Item(String id, @Nullable PeerCase parsed, @Nullable String error) {
      this(id, parsed, error, false);
    }
  }

  /**
   * The next case, or null after the last.
   *
   * @throws PeerException if the text is not JSON and has no lines to go on with
   */
  public @Nullable Item next() throws IOException {
    while (true) {
      Item item = fromText();
      if (item != null || lines == null) {
        return item;
      }
      String text = lines.next();
      if (text == null) {
        return null;
      }
      json = JSON.createParser(text);
    }
  }

  private @Nullable Item fromText() throws IOException {
    boolean started = false;
    try {
      JsonToken token = json.nextToken();
      while (token == JsonToken.END_ARRAY || startsArrayOfCases(token)) {
        token = json.nextToken();
      }
      if (token == null) {
        return null;
      }
      started = true;
      count++;
      return token == JsonToken.START_OBJECT ? item() : noCase(token);
    } catch (JsonParseException e) {
      int line = e.getLocation().getLineNr();
      int column = e.getLocation().getColumnNr();
      if (lines == null) {
        throw new PeerException("not JSON at line " + line + ", column " + column);
      }
      json = JSON.createParser("");
      count += started ? 0 : 1;
      String label = lines.label();
      return new Item(label.isEmpty() ? "#" + count : label, null, lines.wrong(line, column));
    } catch (StreamConstraintsException e) {
      return tooMuch(started);
    }
  }

  /** What the parser does not read though it is JSON. */
  private Item tooMuch(boolean started) throws IOException {
    String message = "nested too deeply, or a number or text is too long";
    if (lines == null) {
      throw new PeerException("the JSON is " + message);
    }
    json = JSON.createParser("");
    count += started ? 0 : 1;
    String label = lines.label();
    return new Item(label.isEmpty() ? "#" + count : label, null, message);
  }

  private Item noCase(JsonToken token) throws IOException {
    String got =
        switch (token) {
          case START_ARRAY -> "a list";
          case VALUE_STRING -> "the text '" + json.getText() + "'";
          default -> json.getText();
        };
    String where = "";
    if (lines == null) {
      json.skipChildren();
    } else {
      // One error for the line, whatever else is in it.
      where = "line " + lines.start() + ": ";
      json = JSON.createParser("");
    }
    return new Item(
        "#" + count,
        null,
        where + "a case must be an object such as {\"loss\":...,\"inputs\":{...}}, got " + got);
  }

  /** Arrays on the outermost level hold cases, however many follow each other. */
  private boolean startsArrayOfCases(@Nullable JsonToken token) {
    return token == JsonToken.START_ARRAY && json.getParsingContext().getParent().inRoot();
  }

  private Item item() throws IOException {
    String loss = null;
    String id = null;
    Object params = null;
    Object inputs = null;
    boolean numbered = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "loss" -> loss = json.getValueAsString();
        case "case" -> {
          id = json.getValueAsString();
          numbered = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
        }
        case "params" -> params = value();
        case "inputs" -> inputs = value();
        default -> json.skipChildren();
      }
    }
    String label = id == null ? "#" + count : id;
    if (loss == null) {
      return new Item(label, null, "field loss is missing", numbered);
    }
    try {
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      for (Map.Entry<String, @Nullable Object> input : map("inputs", inputs).entrySet()) {
        tensors.put(input.getKey(), tensor(input.getKey(), input.getValue()));
      }
      return new Item(
          label, new PeerCase(loss, label, map("params", params), tensors, dtype), null, numbered);
    } catch (PeerException e) {
      return new Item(label, null, loss + ": " + e.getMessage(), numbered);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> map(String field, @Nullable Object value) {
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw new PeerException(
        "field "
            + field
            + " must be an object such as "
            + (field.equals("params") ? "{\"delta\":1}" : "{\"input\":[0.5,3],\"target\":[0,0]}")
            + ", got "
            + words(value));
  }

  /** A value: map, list of numbers as {@code double[]}, other list, number, text, boolean, null. */
  private @Nullable Object value() throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String field = json.currentName();
          json.nextToken();
          map.put(field, value());
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value());
        }
        yield list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  private static Tensor tensor(String name, @Nullable Object value) {
    if (value instanceof Number n) {
      return Tensor.of(new int[0], n.doubleValue());
    }
    if (value instanceof List<?> plain) {
      return NestedNumbers.tensor(name, plain, false);
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new PeerException(
          "input "
              + name
              + " must be a number, a list of numbers or an object with shape and data, got "
              + words(value));
    }
    if (!(map.get("data") instanceof List<?> list)) {
      throw new PeerException("input " + name + " has no data");
    }
    boolean integer = String.valueOf(map.get("dtype")).startsWith("i");
    if (!(map.get("shape") instanceof List<?> lengths)) {
      return NestedNumbers.tensor(name, list, integer);
    }
    int[] shape = Arrays.stream(NestedNumbers.flat(name, lengths)).mapToInt(x -> (int) x).toArray();
    return new Tensor(shape, NestedNumbers.flat(name, list), integer);
  }

  /** What a value is, as far as a message needs it. */
  private static String words(@Nullable Object value) {
    return value instanceof String text
        ? "the text '" + text + "'"
        : value instanceof List<?> ? "a list" : String.valueOf(value);
  }

  @Override
  public void close() throws IOException {
    json.close();
    in.close();
  }
}
