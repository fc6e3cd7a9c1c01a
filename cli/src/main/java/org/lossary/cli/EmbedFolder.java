package org.lossary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.NewVectors;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.VectorFiles;
import org.lossary.embedding.Vectors;

/** The folder of results: each file is the old one or the whole new one at any moment. */
final class EmbedFolder implements AutoCloseable {
  private static final String CHECKPOINT = "checkpoint.bin";
  private static final String TEXTS = "texts.bin";
  private static final List<String> VECTORS =
      List.of("vectors.npy", "anchors.npy", "positives.npy");

  /** Of a comparison. */
  private static final List<String> COMPARED = List.of("metrics.json", "report.html");

  private final Path folder;

  /** Folders that were not there before, the innermost first. */
  private final List<Path> made = new ArrayList<>();

  /**
   * Makes the folder, before minutes of work, and requires that all that is to be written can be.
   *
   * @param compared whether it is for a comparison
   * @throws BadInputException for what stands in the way
   */
  EmbedFolder(Path folder, boolean compared) throws IOException {
    this.folder = folder;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadInputException("--out: " + folder + " is a file, not a folder");
    }
    for (Path p = folder.toAbsolutePath(); p != null && !Files.exists(p); p = p.getParent()) {
      made.add(p);
    }
    Files.createDirectories(folder);
    WholeFile.check("--out", folder.resolve("report.html"));
    requireFree(folder, compared);
  }

  private static void requireFree(Path folder, boolean compared) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        boolean side = name.equals("anchor") || name.equals("positive");
        if (side && !compared && !Files.isDirectory(file)) {
          throw new BadInputException(
              "--out: " + file + " is a file, where a folder of a head belongs: move it away");
        }
        if (side && !compared) {
          WholeFile.check("--out", file.resolve(EmbeddingHead.FILE));
          requireFree(file, false);
        } else if (Files.isDirectory(file) && (compared ? COMPARED.contains(name) : isOurs(name))) {
          throw new BadInputException(
              "--out: " + file + " is a folder, where a file is to be written: move it away");
        }
      }
    }
  }

  private static boolean isOurs(String name) {
    return COMPARED.contains(name)
        || name.equals(CHECKPOINT)
        || name.equals(TEXTS)
        || name.equals(EmbedPictures.FILE)
        || VECTORS.contains(name)
        || name.equals(EmbeddingHead.FILE)
        || name.equals(EmbeddingHead.ONNX)
        || name.startsWith("head.") && name.endsWith(".npy");
  }

  /** Where the state of a training is kept. */
  Path checkpoint() {
    return folder.resolve(CHECKPOINT);
  }

  /** Where embeddings of texts are kept. */
  Path texts() {
    return folder.resolve(TEXTS);
  }

  /** Takes away folders that were made in vain. */
  @Override
  public void close() throws IOException {
    for (Path empty : made) {
      try (Stream<Path> files = Files.list(empty)) {
        if (files.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(empty);
    }
  }

  /** What has been trained. */
  void write(EmbedRun run, boolean vectors) throws IOException {
    List<EmbeddingHead> heads = run.result().heads();
    if (heads.size() == 1) {
      // A head of a training before must not be taken for one of this.
      EmbeddingHead.delete(folder.resolve("anchor"));
      EmbeddingHead.delete(folder.resolve("positive"));
      heads.get(0).save(folder);
    } else {
      EmbeddingHead.delete(folder);
      heads.get(0).save(Files.createDirectories(folder.resolve("anchor")));
      heads.get(1).save(Files.createDirectories(folder.resolve("positive")));
    }
    // Nor embeddings by it.
    for (String name : VECTORS) {
      Files.deleteIfExists(folder.resolve(name));
    }
    if (vectors && run.all() instanceof Vectors all) {
      write("vectors.npy", heads.get(0), all.data());
    } else if (vectors && run.all() instanceof PairVectors pairs) {
      write("anchors.npy", heads.get(0), pairs.anchors());
      write("positives.npy", heads.get(heads.size() - 1), pairs.positives());
    }
  }

  /** What is to be said about it. */
  void write(EmbedRun run, @Nullable EmbedPictures pictures, String json) throws IOException {
    if (pictures == null) {
      Files.deleteIfExists(folder.resolve(EmbedPictures.FILE));
    } else {
      pictures.write(folder, run.columns());
    }
    WholeFile.write(folder.resolve("metrics.json"), json + "\n");
    WholeFile.write(folder.resolve("report.html"), EmbedReport.of(run, pictures, folder).html());
  }

  private void write(String name, EmbeddingHead head, float[] vectors) {
    int rows = vectors.length / head.shape().inputs();
    HeadShape shape = head.shape();
    try (NewVectors out = VectorFiles.create(folder.resolve(name), rows, shape.outputs())) {
      head.applyAll(Matrix.of(vectors, rows, shape.inputs()), out.matrix());
      out.finish();
    }
  }

  void write(EmbedCompared compared, String json) throws IOException {
    WholeFile.write(folder.resolve("metrics.json"), json + "\n");
    WholeFile.write(folder.resolve("report.html"), EmbedReport.of(compared).html());
  }
}
