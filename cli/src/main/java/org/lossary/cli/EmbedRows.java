package org.lossary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.train.Split;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/**
 * What rows of vectors with labels have that changes how they are trained with and judged.
 *
 * @param rows all rows
 * @param copies rows whose vector an earlier row has
 * @param contradictions vectors with several labels
 * @param single classes with one row to train with
 * @param several classes with more rows to train with
 * @param heldOut whether classes are held out
 */
record EmbedRows(
    int rows, int copies, int contradictions, int single, int several, boolean heldOut) {

  /** Of pairs nothing. */
  static EmbedRows of(TrainingData data, TrainingOptions options, TrainingResult result) {
    if (!(data instanceof Vectors all)) {
      return new EmbedRows(data.rows(), 0, 0, 0, 0, false);
    }
    Map<Integer, Set<Integer>> labels = new HashMap<>();
    int[] keys = all.keys();
    for (int i = 0; i < keys.length; i++) {
      labels.computeIfAbsent(keys[i], k -> new HashSet<>()).add(all.labels()[i]);
    }
    int[] sizes = all.take(result.split().train()).sizes();
    return new EmbedRows(
        keys.length,
        keys.length - labels.size(),
        (int) labels.values().stream().filter(of -> of.size() > 1).count(),
        (int) Arrays.stream(sizes).filter(n -> n == 1).count(),
        (int) Arrays.stream(sizes).filter(n -> n > 1).count(),
        options.holdOut() == Split.Kind.CLASSES);
  }

  /** In sentences without an end; none for most data. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (copies > 0) {
      notes.add(
          "%d of %d rows are copies of others: copies stay together, and of those of a class one stops or judges"
              .formatted(copies, rows));
    }
    if (contradictions > 0) {
      notes.add(
          (contradictions == 1 ? "1 vector has" : contradictions + " vectors have")
              + " several labels"
              + (heldOut ? ", and may be held out under one and trained with under another" : ""));
    }
    if (single > 0) {
      String one =
          single == 1
              ? "1 class has one row only to train with, which is "
              : single + " classes have one row only to train with, which are ";
      notes.add(
          one
              + (several > 1
                  ? "in no batch: nothing shows what else would be of the class"
                  : "shown again and again: label more rows of the same classes"));
    }
    return notes;
  }
}
