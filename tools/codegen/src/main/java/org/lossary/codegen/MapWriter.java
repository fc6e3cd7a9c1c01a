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
      out.append("import static org.lossary.internal.simd.Lanes.*;\n\n");
      for (String name :
          List.of(
              "DoubleVector",
              "FloatVector",
              "IntVector",
              "LongVector",
              "VectorMask",
              "VectorOperators")) {
        out.append("import jdk.incubator.vector.").append(name).append(";\n");
      }
      out.append("import org.lossary.internal.kernel.Primitives;\n");
      out.append("import org.lossary.internal.kernel.RowMapsScalar;\n\n");
    }
    String name = "RowMaps" + (lanes ? "Lanes" : "Scalar");
    out.append("/** The functions of {@code RowMaps} applied to runs of elements. */\n");
    out.append("public final class ").append(name).append(" {\n");
    out.append("  private ").append(name).append("() {}\n");
    for (MethodTree method : source.methods()) {
      if (!method.getName().contentEquals("<init>")) {
        for (Precision precision : Precision.values()) {
          loop(out, method, precision, lanes);
          if (lanes
              && precision == Precision.FLOAT
              && method.getName().toString().startsWith("exp")) {
            groups(out, method);
          }
        }
      }
    }
    return out.append("}\n").toString();
  }

  private void loop(StringBuilder out, MethodTree method, Precision precision, boolean lanes) {
    Function function = function(method, precision);
    head(out, method, precision, "");
    out.append("int n").append(function.uniform()).append(") {\n");
    LoopWriter writer = new LoopWriter(precision, out);
    if (lanes) {
      writer.laneLoop(Stage.whole(List.of(function.output())));
      out.append("    if (i < n) {\n      RowMapsScalar.").append(method.getName());
      out.append("(p, po + i, v, vo + i, n - i").append(function.names()).append(");\n    }\n");
    } else {
      writer.scalarLoop(List.of(function.output()));
    }
    out.append("  }\n");
  }

  /** The same on whole groups of floats, with the sums of the stripes of each; see the loop. */
  private void groups(StringBuilder out, MethodTree method) {
    Function function = function(method, Precision.FLOAT);
    head(out, method, Precision.FLOAT, "Groups");
    out.append("int groups").append(function.uniform()).append(", float[] w, int wo) {\n");
    new LoopWriter(Precision.FLOAT, out).groupLoop(function.output());
    out.append("  }\n");
  }

  private static void head(
      StringBuilder out, MethodTree method, Precision precision, String suffix) {
    String a = precision.real + "[] ";
    out.append("\n  /** ").append(method.getName()).append(" of {@code ");
    boolean groups = !suffix.isEmpty();
    out.append(
        groups
            ? "groups} groups and the sums of their stripes; returns what was read ahead"
            : "n} elements");
    out.append(". */\n  public static ")
        .append(groups ? "float " : "void ")
        .append(method.getName())
        .append(suffix)
        .append('(');
    out.append(a).append("p, int po, ").append(a).append("v, int vo, ");
  }

  /** A function of an element, and the other parameters with and without their types. */
  private record Function(Node output, String uniform, String names) {}

  private Function function(MethodTree method, Precision precision) {
    Graph graph = new Graph(precision);
    List<Node> arguments = new ArrayList<>();
    StringBuilder uniform = new StringBuilder();
    StringBuilder names = new StringBuilder();
    arguments.add(graph.input("p"));
    for (int i = 1; i < method.getParameters().size(); i++) {
      String parameter = method.getParameters().get(i).getName().toString();
      arguments.add(graph.parameter(Kind.REAL, parameter));
      uniform.append(", ").append(precision.real).append(' ').append(parameter);
      names.append(", ").append(parameter);
    }
    Node output =
        new Evaluator(graph, maths.get(precision), Map.of())
            .call(source, method, arguments, Map.of());
    return new Function(output, uniform.toString(), names.toString());
  }
}
