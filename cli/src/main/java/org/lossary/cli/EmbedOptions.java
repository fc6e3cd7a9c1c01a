package org.lossary.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lossary.Loss;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.train.PairLosses;
import picocli.CommandLine.ParseResult;

/**
 * Which options of {@code lossary embed} belong to which input, head and losses. An option that
 * says nothing is an error.
 */
final class EmbedOptions {
  /** What a command line is about. */
  record Situation(
      boolean paired,
      boolean scored,
      boolean negatives,
      boolean compare,
      Kind head,
      List<Loss> losses) {
    private boolean some(Predicate<Loss> wanted) {
      return losses.stream().anyMatch(wanted);
    }

    private String ids() {
      return losses.stream().map(l -> l.info().id()).distinct().collect(Collectors.joining(", "));
    }
  }

  /** An option, when it says something, about what else it says nothing, and what it is for. */
  private record Rule(
      String option,
      Predicate<Situation> belongs,
      Function<Situation, String> subject,
      String belongsTo) {}

  private static final List<Rule> RULES =
      List.of(
          ofLabels("--hold-out"),
          ofLabels("--per-class"),
          ofLabels("--miner"),
          ofLabels("--whitened"),
          ofLabels("--standardized"),
          new Rule(
              "--memory",
              s -> !s.paired || s.some(PairLosses::remembers),
              s -> "training on pairs under " + s.ids(),
              "vectors with labels, and losses in which anchors pick their positives: info-nce,"
                  + " nt-xent, decoupled-contrastive, multi-similarity ..."),
          ofMlp("--hidden"),
          ofMlp("--activation"),
          new Rule("--seeds", Situation::compare, s -> "one training", "--compare"),
          ofLoss(
              "--proxy-rate",
              PairLosses::trainsNumbers,
              "losses that are trained too: class proxies (proxy-anchor, arc-face ...), boundaries"
                  + " (margin-loss) and scales (clip-contrastive, siglip)"),
          ofLoss(
              "--both-ways",
              PairLosses::isOfAnchors,
              "losses in which anchors pick their positives: nt-xent, decoupled-contrastive,"
                  + " multi-similarity ..."),
          ofLoss(
              "--score",
              PairLosses::seesScores,
              "cosent, angle, cosine-similarity-mse, contrastive-pairs and cosine-embedding, and with"
                  + " negatives margin-mse and distill-kl"),
          new Rule(
              "--similar-above", Situation::scored, s -> "pairs without scores", "--score COLUMN"));

  private EmbedOptions() {}

  private static Rule ofLabels(String option) {
    return new Rule(option, s -> !s.paired, s -> "pairs", "vectors with labels");
  }

  private static Rule ofMlp(String option) {
    return new Rule(
        option,
        s -> s.head == Kind.MLP,
        s -> "a head that is " + ListCommand.words(s.head),
        "--head mlp");
  }

  private static Rule ofLoss(String option, Predicate<Loss> wanted, String belongsTo) {
    return new Rule(option, s -> s.some(wanted), s -> "training under " + s.ids(), belongsTo);
  }

  /**
   * Refuses options that are given but say nothing.
   *
   * @throws BadInputException for the first of them
   */
  static void check(ParseResult given, Situation situation) {
    Stream<Rule> negatives =
        Stream.of(
                ofLoss(
                    given.hasMatchedOption("--negative") ? "--negative" : "the third of --pairs",
                    PairLosses::seesNegatives,
                    "nt-xent, info-nce, triplet-margin and others that see negatives"))
            .filter(r -> situation.negatives);
    Stream.concat(RULES.stream().filter(r -> given.hasMatchedOption(r.option)), negatives)
        .filter(r -> !r.belongs.test(situation))
        .findFirst()
        .ifPresent(
            r -> {
              throw new BadInputException(
                  r.option
                      + " says nothing about "
                      + r.subject.apply(situation)
                      + ": it is for "
                      + r.belongsTo);
            });
  }
}
