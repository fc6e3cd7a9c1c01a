package org.lossary.examples;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The systems, by the names that {@code lossary example} knows. */
public enum Example {
  /** {@link SiameseVerification}. */
  SIAMESE("are two images of one class? Contrastive loss on pairs", SiameseVerification::run),
  /** {@link FaceNetTriplets}. */
  FACENET("the same, and who is it? Triplets with semi-hard negatives", FaceNetTriplets::run),
  /** {@link SimClr}. */
  SIMCLR("features without labels: NT-Xent on two views", SimClr::run),
  /** {@link Moco}. */
  MOCO("features without labels: InfoNCE against a queue", Moco::run),
  /** {@link SupConClassification}. */
  SUPCON("a classifier: supervised contrastive loss, then a probe", SupConClassification::run);

  private final String summary;

  @SuppressWarnings("ImmutableEnumChecker") // A reference to a method.
  private final Run run;

  Example(String summary, Run run) {
    this.summary = summary;
    this.run = run;
  }

  /** A system from end to end. */
  @FunctionalInterface
  interface Run {
    List<Figure> run(Options options, Consumer<String> progress);
  }

  /** A line of progress. */
  static String epoch(int number, int of, double loss) {
    return String.format(Locale.ROOT, "epoch %d of %d: loss %.4f", number + 1, of, loss);
  }

  /** Its name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it shows, in a line. */
  public String summary() {
    return summary;
  }

  /**
   * Runs it.
   *
   * @param progress receives a line from time to time
   */
  public List<Figure> run(Options options, Consumer<String> progress) {
    return run.run(options, progress);
  }

  /** For a {@code main}: runs it, progress on standard error, the result on standard output. */
  void print(String... args) {
    for (Figure figure : run(Options.parse(args), System.err::println)) {
      System.out.printf(
          Locale.ROOT, "%-44s %-24s %.4f%n", figure.measure(), figure.of(), figure.value());
    }
  }
}
