package org.lossary.codegen;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the form for floats of a loss on rows. Arrays become {@code float[]}, single numbers stay
 * double, what is stored into an array is rounded, and components of the record are read from it.
 */
final class FloatRowWriter {
  private static final Set<String> CONTRACT =
      Set.of("info", "ignored", "classWeight", "checkColumns", "checkTarget", "expFactor");

  private record Edit(long start, long end, String text) {}

  private final JavaFile loss;

  FloatRowWriter(JavaFile loss) {
    this.loss = loss;
  }

  String name() {
    return loss.name() + "FloatRows";
  }

  String file() {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from ").append(loss.name());
    out.append(".java by the kernel generator. Not to be edited.\n");
    out.append("package org.lossary.internal.kernel;\n\n");
    Set<String> imports = new HashSet<>(loss.imports());
    imports.add("import " + loss.packageName() + "." + loss.name() + ";");
    imports.add("import org.lossary.RowLoss;");
    neighbours(imports);
    imports.add("import org.lossary.internal.engine.FloatRow;");
    imports.add("import org.lossary.internal.engine.FloatRowKernel;");
    imports.stream()
        .filter(i -> !i.startsWith("import org.lossary.internal.kernel."))
        .sorted()
        .forEach(i -> out.append(i).append('\n'));
    out.append("\n/** {@link ").append(loss.name()).append("} on rows of floats. */\n");
    out.append("public final class ").append(name()).append(" implements FloatRowKernel {\n");
    out.append("  /** Makes the kernel. */\n  public ").append(name()).append("() {}\n\n");
    out.append("  @Override\n  public double row(RowLoss loss, FloatRow row) {\n");
    out.append("    return row((").append(loss.name()).append(") loss, row);\n  }\n");
    for (MethodTree method : loss.methods()) {
      String methodName = method.getName().toString();
      boolean constructor = methodName.equals("<init>");
      boolean accessor =
          method.getParameters().isEmpty() && loss.components().containsKey(methodName);
      if (!constructor && !accessor && !CONTRACT.contains(methodName) && takesArrays(method)) {
        out.append("\n  private static ").append(rewritten(method)).append('\n');
      }
    }
    return out.append("}\n").toString();
  }

  /** A parameter may have the type of another loss of the package, which needs no import there. */
  private void neighbours(Set<String> imports) {
    for (String type : loss.components().values()) {
      int dot = type.indexOf('.');
      String owner = dot < 0 ? "" : type.substring(0, dot);
      if (dot > 0
          && !owner.equals(loss.name())
          && imports.stream().noneMatch(i -> i.endsWith("." + owner + ";"))) {
        imports.add("import " + loss.packageName() + "." + owner + ";");
      }
    }
  }

  /** Only what works on rows or arrays is needed here; other helpers are not called from it. */
  private static boolean takesArrays(MethodTree method) {
    return !method.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.PUBLIC)
        || method.getName().contentEquals("row");
  }

  private String rewritten(MethodTree method) {
    List<Edit> edits = new ArrayList<>();
    Set<String> locals = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        locals.add(tree.getName().toString());
        return super.visitVariable(tree, null);
      }
    }.scan(method, null);
    boolean isStatic =
        method.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitArrayType(ArrayTypeTree tree, Void unused) {
        replaceFirst(tree, "double", "float");
        return super.visitArrayType(tree, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        String name = tree.getName().toString();
        if (name.equals("Row")) {
          edits.add(new Edit(loss.start(tree), loss.end(tree), "FloatRow"));
        } else if (loss.components().containsKey(name) && !locals.contains(name)) {
          edits.add(new Edit(loss.start(tree), loss.end(tree), "loss." + name + "()"));
        }
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (tree.getMethodSelect() instanceof IdentifierTree id) {
          String name = id.getName().toString();
          boolean own = loss.methods().stream().anyMatch(m -> m.getName().contentEquals(name));
          if (loss.components().containsKey(name) || CONTRACT.contains(name)) {
            edits.add(new Edit(loss.start(id), loss.end(id), "loss." + name));
          } else if (own && !isStaticMethod(name)) {
            String text = tree.getArguments().isEmpty() ? "loss" : "loss, ";
            long at = loss.end(id) + 1;
            edits.add(new Edit(at, at, text));
          }
          tree.getArguments().forEach(a -> scan(a, null));
          return null;
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        if (tree.getVariable() instanceof ArrayAccessTree) {
          edits.add(
              new Edit(
                  loss.start(tree.getExpression()), loss.start(tree.getExpression()), "(float) ("));
          edits.add(new Edit(loss.end(tree.getExpression()), loss.end(tree.getExpression()), ")"));
        }
        return super.visitAssignment(tree, null);
      }

      private void replaceFirst(Tree tree, String from, String to) {
        String text = loss.textOf(tree);
        int at = text.indexOf(from);
        if (at >= 0) {
          edits.add(new Edit(loss.start(tree) + at, loss.start(tree) + at + from.length(), to));
        }
      }
    }.scan(method, null);
    return apply(method, edits, isStatic);
  }

  private boolean isStaticMethod(String name) {
    return loss.methods().stream()
        .anyMatch(
            m ->
                m.getName().contentEquals(name)
                    && m.getModifiers()
                        .getFlags()
                        .contains(javax.lang.model.element.Modifier.STATIC));
  }

  private String apply(MethodTree method, List<Edit> edits, boolean isStatic) {
    // From the return type on: modifiers and annotations are the writer's.
    long start = loss.start(method.getReturnType());
    StringBuilder text =
        new StringBuilder(loss.text().substring((int) start, (int) loss.end(method)));
    List<Edit> sorted = new ArrayList<>(new java.util.LinkedHashSet<>(edits));
    sorted.sort(Comparator.comparingLong(Edit::start).thenComparingLong(Edit::end).reversed());
    for (Edit edit : sorted) {
      if (edit.start() >= start) {
        text.replace((int) (edit.start() - start), (int) (edit.end() - start), edit.text());
      }
    }
    if (!isStatic) {
      int parenthesis = text.indexOf("(");
      String first = loss.name() + " loss" + (method.getParameters().isEmpty() ? "" : ", ");
      text.insert(parenthesis + 1, first);
    }
    return text.toString();
  }
}
