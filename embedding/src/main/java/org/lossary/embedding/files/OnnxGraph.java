package org.lossary.embedding.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A model of ONNX that maps rows of floats to rows of floats, written operator by operator: opset
 * 13 in IR version 7, which every runtime from 2021 on reads.
 */
public final class OnnxGraph {
  private static final long IR_VERSION = 7;
  private static final long OPSET = 13;
  private static final long FLOAT = 1;
  private static final long INT = 2;
  private static final long INTS = 7;

  private final List<Consumer<Protobuf>> nodes = new ArrayList<>();
  private final List<Consumer<Protobuf>> tensors = new ArrayList<>();
  private int names;

  /** Adds numbers that are part of the model; no axes for one number. */
  public String constant(String name, float[] values, int... axes) {
    ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      raw.putFloat(value);
    }
    tensors.add(
        tensor -> {
          for (int axis : axes) {
            tensor.number(1, axis);
          }
          tensor.number(2, FLOAT).text(8, name).bytes(9, raw.array());
        });
    return name;
  }

  /** Adds an operator without attributes, and names what comes out of it. */
  public String node(String operator, String... inputs) {
    return node(operator, node -> {}, inputs);
  }

  /** Adds the length of each row. */
  public String lengths(String rows) {
    return node(
        "ReduceL2",
        node ->
            node.message(5, a -> a.text(1, "axes").number(8, 1).number(20, INTS))
                .message(5, a -> a.text(1, "keepdims").number(3, 1).number(20, INT)),
        rows);
  }

  private String node(String operator, Consumer<Protobuf> attributes, String... inputs) {
    String output = operator + ++names;
    nodes.add(
        node -> {
          for (String input : inputs) {
            node.text(1, input);
          }
          node.text(2, output).text(3, output).text(4, operator);
          attributes.accept(node);
        });
    return output;
  }

  /**
   * The bytes of the model.
   *
   * @param input the name of the rows that go in
   * @param in numbers of such a row
   * @param output the name of the rows that come out
   * @param result what comes out
   * @param out numbers of such a row
   */
  public byte[] bytes(String input, int in, String output, String result, int out) {
    nodes.add(node -> node.text(1, result).text(2, output).text(3, output).text(4, "Identity"));
    return Protobuf.message(
        model ->
            model
                .number(1, IR_VERSION)
                .text(2, "lossary")
                .message(
                    7,
                    graph -> {
                      nodes.forEach(node -> graph.message(1, node));
                      graph.text(2, "head");
                      tensors.forEach(tensor -> graph.message(5, tensor));
                      graph.message(11, value -> rows(value, input, in));
                      graph.message(12, value -> rows(value, output, out));
                    })
                .message(8, opset -> opset.text(1, "").number(2, OPSET)));
  }

  private static void rows(Protobuf value, String name, int columns) {
    value
        .text(1, name)
        .message(
            2,
            type ->
                type.message(
                    1,
                    tensor ->
                        tensor
                            .number(1, FLOAT)
                            .message(
                                2,
                                shape ->
                                    shape
                                        .message(1, axis -> axis.text(2, "rows"))
                                        .message(1, axis -> axis.number(1, columns)))));
  }
}
