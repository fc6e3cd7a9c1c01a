package org.lossary.codegen;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes loops that apply the functions of {@code RowMaps} to runs of elements. */
final class MapWriter {
  private final JavaFile source;
  private final MathsFiles maths;

  MapWriter(JavaFile source, MathsFiles maths) {
    this.source = source;
    this.maths = maths;
  }

  String file(boolean lanes) {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from RowMaps.java by the kernel generator. Not to be edited.\n");
    out.append("package org.lossary.internal.").append(lanes ? "simd" : "kernel").append(";\n\n");
    if (lanes) {
      for (String name :
          List.of(
              "DoubleVector",
              "FloatVector",
              "IntVector",
              "LongVector",
              "VectorMask",
              "VectorOperators",
              "VectorSpecies")) {
        out.append("import jdk.incubator.vector.").append(name).append(";\n");
      }
      out.append("import org.lossary.internal.kernel.RowMapsScalar;\n\n");
    }
    String name = "RowMaps" + (lanes ? "Lanes" : "Scalar");
    out.append("/** The functions of {@code RowMaps} applied to runs of elements. */\n");
    out.append("public final class ").append(name).append(" {\n");
    if (lanes) {
      out.append(
          "  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;\n");
      out.append(
          "  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;\n");
      out.append(
          "  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;\n");
      out.append("  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;\n");
    }
    out.append("  private ").append(name).append("() {}\n");
    for (MethodTree method : source.methods()) {
      if (!method.getName().contentEquals("<init>")) {
        for (Precision precision : Precision.values()) {
          loop(out, method, precision, lanes);
        }
      }
    }
    return out.append("}\n").toString();
  }

  private void loop(StringBuilder out, MethodTree method, Precision precision, boolean lanes) {
    Graph graph = new Graph(precision);
    List<Node> arguments = new ArrayList<>();
    StringBuilder uniform = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    arguments.add(graph.input("p"));
    for (int i = 1; i < method.getParameters().size(); i++) {
      String parameter = method.getParameters().get(i).getName().toString();
      arguments.add(graph.parameter(Kind.REAL, parameter));
      uniform.append(", ").append(precision.real).append(' ').append(parameter);
      rest.append(", ").append(parameter);
    }
    Node output =
        new Evaluator(graph, maths.get(precision), Map.of())
            .call(source, method, arguments, Map.of());
    String a = precision.real + "[] ";
    out.append("\n  /** ").append(method.getName()).append(" of {@code n} elements. */\n");
    out.append("  public static void ").append(method.getName()).append('(').append(a);
    out.append("p, int po, ").append(a).append("v, int vo, int n").append(uniform).append(") {\n");
    LoopWriter writer = new LoopWriter(precision, out);
    if (lanes) {
      writer.laneLoop(Stage.whole(List.of(output)));
      out.append("    if (i < n) {\n      RowMapsScalar.").append(method.getName());
      out.append("(p, po + i, v, vo + i, n - i").append(rest).append(");\n    }\n");
    } else {
      writer.scalarLoop(List.of(output));
    }
    out.append("  }\n");
  }
}
