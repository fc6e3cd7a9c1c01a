package org.lossary.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.files.AtomicFile;
import org.lossary.embedding.files.Npy;
import org.lossary.embedding.train.TrainingOptions;

/** The folder of results: each file is the old one or the whole new one at any moment. */
final class EmbedFolder {
  private final Path folder;

  EmbedFolder(Path folder) {
    this.folder = folder;
  }

  void write(EmbedRun run, String json, boolean vectors) throws IOException {
    run.result().head().save(folder);
    if (vectors) {
      Vectors all = run.all();
      float[] embedded = run.result().head().applyAll(all.data(), all.rows());
      int columns = run.result().head().shape().outputs();
      AtomicFile.write(folder.resolve("vectors.npy"), Npy.write(embedded, all.rows(), columns));
    }
    WholeFile.write(folder.resolve("metrics.json"), json + "\n");
    WholeFile.write(folder.resolve("report.html"), EmbedReport.of(run).html());
  }

  void write(Vectors all, TrainingOptions options, EmbedVerdict verdict, String json, String again)
      throws IOException {
    WholeFile.write(folder.resolve("metrics.json"), json + "\n");
    WholeFile.write(
        folder.resolve("report.html"), EmbedReport.of(all, options, verdict, again).html());
  }
}
