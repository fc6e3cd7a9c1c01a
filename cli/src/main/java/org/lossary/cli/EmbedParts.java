package org.lossary.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.train.Split;
import org.lossary.report.number.Numbers;

/** What is to be said of parts of pairs that could not all be kept, or kept apart. */
final class EmbedParts {
  private EmbedParts() {}

  /** A sentence that begins with a semicolon; empty if all is as usual. */
  static String text(TrainingData all, Split split) {
    if (!(all instanceof PairVectors pairs)) {
      return "";
    }
    int out = all.rows() - split.train().length - split.validation().length - split.test().length;
    String left =
        out == 0
            ? ""
            : "; %s that are not alike are left out, since they join what is in two of these parts"
                .formatted(out == 1 ? "1 pair" : Numbers.count(out) + " pairs");
    Set<Integer> trained = positives(pairs, split.train());
    Set<Integer> judged = positives(pairs, split.test());
    long seen = judged.stream().filter(trained::contains).count();
    return seen == 0
        ? left
        : left
            + "; too many pairs have a positive in common to keep positives apart: no anchor that"
            + " judges is in training, but %s of the %s positives among which these look are, so"
                .formatted(Numbers.count(seen), Numbers.count(judged.size()))
            + " that results are of new anchors, not of new positives";
  }

  private static Set<Integer> positives(PairVectors pairs, int... rows) {
    return Arrays.stream(rows)
        .mapToObj(row -> pairs.positiveKeys()[row])
        .collect(Collectors.toSet());
  }
}
