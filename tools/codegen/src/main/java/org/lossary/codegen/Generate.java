package org.lossary.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the losses of the core and writes {@code core/src/generated/java}. Run it in the root of
 * the project after a change to a loss or an elementary function: {@code tools/generate}.
 */
public final class Generate {
  private static final Path SOURCES = Path.of("core/src/main/java/org/lossary");
  private static final Path GENERATED = Path.of("core/src/generated/java");
  private static final List<String> FAMILIES =
      List.of(
          "classification",
          "generative",
          "metric",
          "perceptual",
          "ranking",
          "regression",
          "reinforcement",
          "segmentation",
          "sequence",
          "transport");

  private Generate() {}

  /** Writes what differs and removes what no loss needs. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args.length == 0 ? "." : args[0]);
    Map<Path, String> files = files(root);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        System.out.println("wrote " + file.getKey());
      }
    }
    for (Path old : generated(root)) {
      if (!files.containsKey(old)) {
        Files.delete(root.resolve(old));
        System.out.println("removed " + old);
      }
    }
  }

  /** The generated files that are there, relative to the root. */
  static List<Path> generated(Path root) {
    Path folder = root.resolve(GENERATED);
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().endsWith(".java"))
          .map(root::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MathsFiles maths(Path sources, String name) {
    Path folder = sources.resolve("internal/maths");
    return new MathsFiles(
        JavaFile.parse(folder.resolve(name + "32.java")),
        JavaFile.parse(folder.resolve(name + "64.java")));
  }

  /** All generated files by their path relative to the root. */
  static Map<Path, String> files(Path root) {
    Path sources = root.resolve(SOURCES);
    MathsFiles maths = maths(sources, "Maths");
    List<JavaFile> losses = losses(sources);
    Map<Path, String> files = new TreeMap<>();
    Path kernels = GENERATED.resolve("org/lossary/internal/kernel");
    Path lanes = GENERATED.resolve("org/lossary/internal/simd");
    for (JavaFile loss : losses) {
      if (loss.implementsType("PointwiseLoss")) {
        KernelWriter writer = new KernelWriter(loss, maths);
        files.put(kernels.resolve(writer.scalarName() + ".java"), writer.scalarFile());
        files.put(lanes.resolve(writer.laneName() + ".java"), writer.laneFile());
      } else if (loss.implementsType("RowLoss")) {
        FloatRowWriter writer = new FloatRowWriter(loss);
        files.put(kernels.resolve(writer.name() + ".java"), writer.file());
      }
      if (!loss.components().isEmpty()) {
        ParametersWriter writer = new ParametersWriter(loss);
        String folder = loss.packageName().replace('.', '/');
        files.put(GENERATED.resolve(folder).resolve(writer.name() + ".java"), writer.file());
      }
    }
    MapWriter maps =
        new MapWriter(
            JavaFile.parse(sources.resolve("internal/kernel/RowMaps.java")),
            maths(sources, "Decay"));
    files.put(kernels.resolve("RowMapsScalar.java"), maps.file(false));
    files.put(lanes.resolve("RowMapsLanes.java"), maps.file(true));
    IndexWriter index = new IndexWriter(losses);
    files.put(GENERATED.resolve("org/lossary/Losses.java"), index.lossesFile());
    files.put(GENERATED.resolve("org/lossary/CatalogIndex.java"), index.catalogFile());
    return files;
  }

  private static List<JavaFile> losses(Path sources) {
    return FAMILIES.stream()
        .map(sources::resolve)
        .filter(Files::isDirectory)
        .flatMap(Generate::javaFiles)
        .map(JavaFile::parse)
        .filter(f -> f.isRecord() && f.constant("INFO") != null)
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list
          .filter(p -> p.toString().endsWith(".java") && !p.endsWith("package-info.java"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
