package org.lossary.embedding;

import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.files.OnnxGraph;

/** A head as a model of ONNX: {@code vectors} in, {@code embeddings} out, any number of rows. */
final class HeadOnnx {
  /** A row of zeros stays one; no other row of floats is as short. */
  private static final float LEAST_LENGTH = Float.MIN_NORMAL;

  private HeadOnnx() {}

  static byte[] of(EmbeddingHead head) {
    HeadShape shape = head.shape();
    OnnxGraph graph = new OnnxGraph();
    String centred =
        graph.node("Sub", "vectors", graph.constant("mean", head.tensor("mean"), shape.inputs()));
    String z =
        graph.node("Mul", centred, graph.constant("scale", head.tensor("scale"), shape.scales()));
    String in = z;
    if (shape.kind() == Kind.MLP) {
      String before = affine(graph, z, head, "hidden.", shape.inputs(), shape.hidden());
      in = shape.activation() == Activation.RELU ? graph.node("Relu", before) : gelu(graph, before);
    }
    String out = affine(graph, in, head, "", shape.in(shape.layers() - 1), shape.outputs());
    if (shape.kind() == Kind.ADAPTER) {
      out = graph.node("Add", z, out);
    }
    if (shape.normalized()) {
      String least = graph.constant("least", new float[] {LEAST_LENGTH}, 1);
      out = graph.node("Div", out, graph.node("Max", graph.lengths(out), least));
    }
    return graph.bytes("vectors", shape.inputs(), "embeddings", out, shape.outputs());
  }

  private static String affine(
      OnnxGraph graph, String x, EmbeddingHead head, String layer, int in, int out) {
    String weight = graph.constant(layer + "weight", head.tensor(layer + "weight"), in, out);
    String bias = graph.constant(layer + "bias", head.tensor(layer + "bias"), out);
    return graph.node("Add", graph.node("MatMul", x, weight), bias);
  }

  /** x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2. */
  private static String gelu(OnnxGraph graph, String x) {
    String cube = graph.node("Mul", graph.node("Mul", x, x), x);
    String small = graph.constant("gelu.cube", new float[] {0.044715f}, 1);
    String scale = graph.constant("gelu.scale", new float[] {0.7978846f}, 1);
    String one = graph.constant("gelu.one", new float[] {1}, 1);
    String half = graph.constant("gelu.half", new float[] {0.5f}, 1);
    String inner = graph.node("Add", x, graph.node("Mul", cube, small));
    String tanh = graph.node("Tanh", graph.node("Mul", inner, scale));
    return graph.node("Mul", graph.node("Mul", x, half), graph.node("Add", tanh, one));
  }
}
