package org.lossary.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes the two kernel classes of a pointwise loss: plain loops, and lanes. */
final class KernelWriter {
  private static final String HEADER =
      "// Generated from %s by the kernel generator. Not to be edited.\n";

  /** Ends the names of loops that use all arrays from 0 on. */
  private static final String FROM_ZERO = "FromZero";

  private final JavaFile loss;
  private final MathsFiles maths;

  KernelWriter(JavaFile loss, MathsFiles maths) {
    this.loss = loss;
    this.maths = maths;
  }

  String scalarName() {
    return loss.name() + "Scalar";
  }

  String laneName() {
    return loss.name() + "Lanes";
  }

  String scalarFile() {
    StringBuilder out = new StringBuilder();
    out.append(HEADER.formatted(loss.name() + ".java"));
    out.append("package org.lossary.internal.kernel;\n\n");
    imports(out, List.of());
    out.append("/** Loops of {@link ").append(loss.name()).append("}. */\n");
    out.append("public final class ").append(scalarName()).append(" extends PointwiseKernel {\n");
    out.append("  /** Makes the kernel. */\n  public ").append(scalarName()).append("() {}\n");
    for (Precision precision : Precision.values()) {
      for (Plan.Results results : Plan.Results.values()) {
        method(out, precision, results, false);
      }
    }
    return out.append("}\n").toString();
  }

  String laneFile() {
    StringBuilder out = new StringBuilder();
    out.append(HEADER.formatted(loss.name() + ".java"));
    out.append("package org.lossary.internal.simd;\n\n");
    out.append("import static org.lossary.internal.simd.Lanes.*;\n\n");
    imports(
        out,
        List.of(
            "jdk.incubator.vector.DoubleVector",
            "jdk.incubator.vector.FloatVector",
            "jdk.incubator.vector.IntVector",
            "jdk.incubator.vector.LongVector",
            "jdk.incubator.vector.VectorMask",
            "jdk.incubator.vector.VectorOperators",
            "org.lossary.internal.kernel.PointwiseKernel",
            "org.lossary.internal.kernel." + scalarName()));
    out.append("/** Loops of {@link ").append(loss.name()).append("} on lanes. */\n");
    out.append("public final class ").append(laneName()).append(" extends PointwiseKernel {\n");
    out.append("  private static final ").append(scalarName()).append(" REST = new ");
    out.append(scalarName()).append("();\n\n");
    out.append("  /** Makes the kernel. */\n  public ").append(laneName()).append("() {}\n");
    for (Precision precision : Precision.values()) {
      for (Plan.Results results : Plan.Results.values()) {
        method(out, precision, results, true);
      }
    }
    return out.append("}\n").toString();
  }

  private void imports(StringBuilder out, List<String> more) {
    List<String> lines = new ArrayList<>(more);
    lines.add("org.lossary.PointwiseLoss");
    lines.add("org.lossary.LossException");
    lines.add("org.lossary.internal.maths.Maths32");
    lines.add("org.lossary.internal.maths.Maths64");
    lines.add(loss.packageName() + "." + loss.name());
    // The enum of a component may belong to another loss of the package.
    loss.components().values().stream()
        .filter(type -> type.contains("."))
        .map(type -> loss.packageName() + "." + type.substring(0, type.indexOf('.')))
        .forEach(lines::add);
    lines.stream().distinct().sorted().forEach(l -> out.append("import ").append(l).append(";\n"));
    out.append('\n');
  }

  private void method(StringBuilder out, Precision precision, Plan.Results results, boolean lanes) {
    String arguments = parameters(precision, results, "PointwiseLoss loss");
    out.append("\n  @Override\n  public void ").append(results.method);
    out.append("(").append(arguments).append(") {\n");
    if (results == Plan.Results.HESSIAN && loss.method("curvature", 2) == null) {
      out.append("    throw new LossException(loss.info().id(), \"hessian\",");
      out.append(" \"is not defined for this loss\", \"a request for it\");\n  }\n");
      return;
    }
    Plan plan = Plan.of(loss, maths.get(precision), precision, results);
    out.append("    ").append(loss.name()).append(" l = (").append(loss.name()).append(") loss;\n");
    List<Plan.Loop> loops = new ArrayList<>();
    String prefix = results.method + (precision == Precision.FLOAT ? "F" : "D");
    dispatch(out, plan, precision, results, prefix, loops, "    ", lanes);
    out.append("  }\n");
    for (int k = 0; k < loops.size(); k++) {
      List<Node> outputs = loops.get(k).outputs();
      if (lanes && !Stage.possible(outputs)) {
        continue;
      }
      if (lanes) {
        laneMethods(out, precision, results, prefix + k, outputs);
      } else {
        header(out, precision, results, prefix + k);
        new LoopWriter(precision, out).scalarLoop(outputs);
        out.append("  }\n");
        if (vectorizable(loops.get(k))) {
          String first = loss.name() + " l";
          out.append("\n  private static void ").append(prefix).append(k).append(FROM_ZERO);
          out.append("(").append(withoutOffsets(parameters(precision, results, first)));
          out.append(") {\n");
          new LoopWriter(precision, out, false).scalarLoop(outputs);
          out.append("  }\n");
        }
      }
    }
  }

  /** A method for each stage; the last one calls the others first. */
  private void laneMethods(
      StringBuilder out,
      Precision precision,
      Plan.Results results,
      String name,
      List<Node> outputs) {
    List<Stage> stages = Stage.of(outputs);
    int last = stages.size() - 1;
    for (int s = 0; s <= last; s++) {
      header(out, precision, results, s == last ? name : stageName(name, s));
      for (int before = 0; s == last && before < last; before++) {
        out.append("    ").append(stageName(name, before));
        out.append("(").append(names(results, "l")).append(");\n");
      }
      new LoopWriter(precision, out).laneLoop(stages.get(s));
      if (s == last) {
        out.append("    if (i < n) {\n      REST.").append(results.method).append("(");
        out.append(rest(results)).append(");\n    }\n");
      }
      out.append("  }\n");
    }
  }

  private static String stageName(String name, int stage) {
    return name + "Stage" + stage;
  }

  private void header(StringBuilder out, Precision precision, Plan.Results results, String name) {
    out.append("\n  private static void ").append(name).append("(");
    out.append(parameters(precision, results, loss.name() + " l")).append(") {\n");
  }

  private void dispatch(
      StringBuilder out,
      Plan plan,
      Precision precision,
      Plan.Results results,
      String prefix,
      List<Plan.Loop> loops,
      String indent,
      boolean lanes) {
    if (plan instanceof Plan.Choice choice) {
      // Parameters are compared in double, as the record holds them.
      out.append(indent).append("if (").append(conditionText(choice.condition(), precision));
      out.append(") {\n");
      dispatch(out, choice.whenTrue(), precision, results, prefix, loops, indent + "  ", lanes);
      out.append(indent).append("} else {\n");
      dispatch(out, choice.whenFalse(), precision, results, prefix, loops, indent + "  ", lanes);
      out.append(indent).append("}\n");
      return;
    }
    Plan.Loop loop = (Plan.Loop) plan;
    if (lanes && !Stage.possible(loop.outputs())) {
      out.append(indent).append("REST.").append(results.method).append("(");
      out.append(names(results, "loss")).append(");\n");
    } else {
      String name = prefix + loops.size();
      if (!lanes && vectorizable(loop)) {
        fromZero(out, results, name, indent);
      } else {
        out.append(indent).append(name).append("(").append(names(results, "l")).append(");\n");
      }
    }
    loops.add(loop);
  }

  /**
   * Whether the JIT can make vectors of the plain loop: not of one that handles bits. It does so
   * only where all arrays are used from one index on, which it must see in the method that it
   * compiles: so such a loop is written once more, from 0.
   */
  private static boolean vectorizable(Plan.Loop loop) {
    return Graph.inOrder(loop.outputs()).stream()
        .allMatch(n -> n.kind() != Kind.BITS && n.op() != Op.SCALAR_CALL);
  }

  /** Calls the plain loop that begins at 0 everywhere where all arrays do. */
  private static void fromZero(
      StringBuilder out, Plan.Results results, String loop, String indent) {
    String offsets =
        "po | to | vo" + (results.count > 1 ? " | go" : "") + (results.count > 2 ? " | ho" : "");
    String all = names(results, "l");
    out.append(indent).append("if ((").append(offsets).append(") == 0) {\n  ").append(indent);
    out.append(loop).append(FROM_ZERO).append("(").append(withoutOffsets(all)).append(");\n");
    out.append(indent).append("} else {\n  ").append(indent);
    out.append(loop).append("(").append(all).append(");\n").append(indent).append("}\n");
  }

  private static String withoutOffsets(String list) {
    return list.replaceAll(", (int )?[ptvgh]o\\b", "");
  }

  private static String conditionText(Node node, Precision precision) {
    List<String> arguments =
        node.arguments().stream().map(a -> conditionText(a, precision)).toList();
    String text = new ScalarSyntax(precision).text(node, arguments);
    return node.arguments().size() > 1 ? "(" + text + ")" : text;
  }

  private static String parameters(Precision precision, Plan.Results results, String first) {
    String a = precision.real + "[] ";
    StringBuilder text = new StringBuilder(first);
    text.append(", ").append(a).append("p, int po, ").append(a).append("t, int to, ");
    text.append(a).append("v, int vo");
    if (results.count > 1) {
      text.append(", ").append(a).append("g, int go");
    }
    if (results.count > 2) {
      text.append(", ").append(a).append("h, int ho");
    }
    if (results.count > 1) {
      text.append(", ").append(precision.real).append(" scale");
    }
    return text.append(", int n").toString();
  }

  private static String names(Plan.Results results, String first) {
    return first
        + ", p, po, t, to, v, vo"
        + (results.count > 1 ? ", g, go" : "")
        + (results.count > 2 ? ", h, ho" : "")
        + (results.count > 1 ? ", scale" : "")
        + ", n";
  }

  private static String rest(Plan.Results results) {
    return "l, p, po + i, t, to + i, v, vo + i"
        + (results.count > 1 ? ", g, go + i" : "")
        + (results.count > 2 ? ", h, ho + i" : "")
        + (results.count > 1 ? ", scale" : "")
        + ", n - i";
  }
}
