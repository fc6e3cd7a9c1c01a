package org.lossary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.NewVectors;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.VectorFiles;
import org.lossary.embedding.Vectors;

/** The folder of results: each file is the old one or the whole new one at any moment. */
final class EmbedFolder {
  private final Path folder;

  EmbedFolder(Path folder) {
    this.folder = folder;
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
    for (String name : List.of("vectors.npy", "anchors.npy", "positives.npy")) {
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
