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

  /** Which epoch is the best, of how many there were and might have been. */
  static String epochs(EmbedRun run) {
    int done = run.result().history().size();
    int best = run.result().bestEpoch();
    String most =
        done == run.options().epochs()
            ? ""
            : " (" + Numbers.count(run.options().epochs()) + " at most)";
    String all = Numbers.count(done);
    return best == 0
        ? "none of "
            + all
            + (done == 1 ? " epoch" : " epochs")
            + most
            + " is better than the beginning"
        : "epoch " + Numbers.count(best) + " is the best of " + all + most;
  }

  /** How many look for something, and why these are not all that judge. */
  static String queries(EmbedRun run) {
    int queries = run.result().after().queries();
    String count = Numbers.count(queries);
    if (!(run.result().test() instanceof PairVectors pairs)) {
      return count;
    }
    long anchors = Arrays.stream(pairs.anchorKeys()).distinct().count();
    String of =
        queries == pairs.rows()
            ? ""
            : " (of %s pairs%s%s)"
                .formatted(
                    Numbers.count(pairs.rows()),
                    anchors < pairs.rows() ? ", some of which have the same anchor" : "",
                    queries == anchors
                        ? ""
                        : pairs.scores().length > 0
                            ? ", some of which are not alike"
                            : ", drawn by the seed");
    return count + " anchors" + of;
  }

  private static Set<Integer> positives(PairVectors pairs, int... rows) {
    return Arrays.stream(rows)
        .mapToObj(row -> pairs.positiveKeys()[row])
        .collect(Collectors.toSet());
  }
}
