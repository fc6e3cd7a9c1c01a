package org.lossary.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import org.lossary.MappedMatrix;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.files.MappedVectors;

/**
 * An NPY or fvecs file that is being written: rows that lie in a file of another name beside it,
 * which takes its name when they are finished. Whoever reads it, or kills the writer, finds the
 * file that was there before, if one was, or the whole new one.
 *
 * <pre>{@code
 * try (NewVectors gradient = VectorFiles.create(Path.of("gradient.npy"), rows, columns)) {
 *   loss.valueAndGradient(batch, gradient.matrix());
 *   gradient.finish();
 * }
 * }</pre>
 */
public final class NewVectors implements AutoCloseable {
  private final Path file;
  private final Path temporary;
  private final MappedMatrix matrix;
  private boolean finished;

  NewVectors(Path file, int rows, int columns) {
    this.file = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(this.file.getParent());
    String end = VectorFiles.isNpy(file) ? ".npy" : ".fvecs";
    temporary = folder.resolve(".lossary" + UUID.randomUUID() + end);
    try {
      matrix =
          VectorFiles.isNpy(file)
              ? MappedVectors.createNpy(temporary, rows, columns)
              : MappedVectors.createFvecs(temporary, rows, columns);
    } catch (IOException e) {
      close();
      throw unwritable(e);
    }
  }

  /** The rows, all 0 at first. What is written after {@link #finish} changes the file as well. */
  public MappedMatrix matrix() {
    return matrix;
  }

  /**
   * Gives the file its name when all is on the disk.
   *
   * @throws EmbeddingException if that fails
   */
  public void finish() {
    if (finished) {
      return;
    }
    try {
      matrix.force();
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      finished = true;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Removes what was written unless it is finished. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private EmbeddingException unwritable(IOException e) {
    return new EmbeddingException(Problem.UNWRITABLE, file + ": cannot be written: " + e);
  }
}
