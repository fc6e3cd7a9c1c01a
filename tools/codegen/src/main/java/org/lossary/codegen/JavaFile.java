package org.lossary.codegen;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A parsed (not attributed) source file with one top-level type. */
final class JavaFile {
  private final Path path;
  private final String text;
  private final CompilationUnitTree unit;
  private final ClassTree type;
  private final Trees trees;

  private JavaFile(Path path, String text, CompilationUnitTree unit, Trees trees) {
    this.path = path;
    this.text = text;
    this.unit = unit;
    this.trees = trees;
    this.type =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .findFirst()
            .orElseThrow(() -> new GeneratorException(path + ": no type"));
  }

  static JavaFile parse(Path path) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(path));
      CompilationUnitTree unit = task.parse().iterator().next();
      return new JavaFile(path, Files.readString(path), unit, DocTrees.instance(task));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  String text() {
    return text;
  }

  String name() {
    return type.getSimpleName().toString();
  }

  String packageName() {
    return Objects.requireNonNull(unit.getPackageName(), "package").toString();
  }

  List<String> imports() {
    return unit.getImports().stream().map(ImportTree::toString).map(String::strip).toList();
  }

  boolean isRecord() {
    return type.getKind() == Tree.Kind.RECORD;
  }

  boolean implementsType(String simpleName) {
    return type.getImplementsClause().stream().anyMatch(t -> t.toString().equals(simpleName));
  }

  /** Record components: name to type, in order. */
  Map<String, String> components() {
    Map<String, String> components = new LinkedHashMap<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree v
          && !v.getModifiers().getFlags().contains(Modifier.STATIC)) {
        components.put(v.getName().toString(), v.getType().toString());
      }
    }
    return components;
  }

  List<MethodTree> methods() {
    List<MethodTree> methods = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree m) {
        methods.add(m);
      }
    }
    return methods;
  }

  @Nullable MethodTree method(String name, int parameters) {
    for (MethodTree m : methods()) {
      if (m.getName().contentEquals(name) && m.getParameters().size() == parameters) {
        return m;
      }
    }
    return null;
  }

  /** The initialiser of a static field, or null. */
  @Nullable VariableTree constant(String name) {
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree v
          && v.getName().contentEquals(name)
          && v.getModifiers().getFlags().contains(Modifier.STATIC)) {
        return v;
      }
    }
    return null;
  }

  long start(Tree tree) {
    return trees.getSourcePositions().getStartPosition(unit, tree);
  }

  long end(Tree tree) {
    return trees.getSourcePositions().getEndPosition(unit, tree);
  }

  String textOf(Tree tree) {
    return text.substring((int) start(tree), (int) end(tree));
  }

  /** The documentation comment of the type, without its markers. */
  String documentation() {
    String comment = trees.getDocComment(TreePath.getPath(unit, type));
    return comment == null ? "" : comment;
  }

  GeneratorException error(Tree tree, String what) {
    long line = unit.getLineMap().getLineNumber(start(tree));
    return new GeneratorException(path + ":" + line + ": " + what + ": " + tree);
  }
}
