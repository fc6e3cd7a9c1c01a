package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** Reducers with bounds, words in place of functions, and names of other times and libraries. */
class TranslatorAnswersTest {
  private static String java(String call) {
    return String.join(" ", Translator.translate(call).get(0).lines());
  }

  private static void refuses(String call, String says) {
    assertThatThrownBy(() -> Translator.translate(call))
        .as(call)
        .isInstanceOfAny(TranslationException.class, LossException.class)
        .hasMessageContaining(says)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void thresholdsAreBoundsOfWhatAMinerLists() {
    String bounded = "reducer=ThresholdReducer(low=0.25, high=1))";
    assertThat(java("losses.ContrastiveLoss(neg_margin=2, " + bounded))
        .contains("Miners.pairsWithin(Matrix.of(embeddings, rows, columns), labels,")
        .contains("Distance.NORMALIZED_EUCLIDEAN, 0.25, 1.0, 1.0, 1.75)")
        .contains("reducer(Reducer.TERMS)");
    assertThat(java("losses.TripletMarginLoss(margin=0.5, reducer=ThresholdReducer(high=2))"))
        .contains("Distance.NORMALIZED_EUCLIDEAN, Double.NEGATIVE_INFINITY, 1.5)");
    String alone = "reducer must be another than ThresholdReducer: it keeps single terms";
    refuses("losses.NTXentLoss(" + bounded, alone);
    refuses("losses.CircleLoss(" + bounded, alone);
    refuses(
        "losses.ContrastiveLoss(neg_margin=1, " + bounded + "(e, y, ref_emb=q)",
        "ref_emb has no counterpart together with a ThresholdReducer: translate the loss of");
    refuses(
        "losses.SelfSupervisedLoss(losses.TripletMarginLoss(" + bounded + ")",
        "reducer must be another than ThresholdReducer within another loss: translate the loss");
    refuses("losses.TripletMarginLoss(swap=True, " + bounded, "swap must be False");
    refuses("losses.TripletMarginLoss(margin=m, " + bounded, "margin must be written as a number");
    refuses(
        "losses.TripletMarginLoss(reducer=ThresholdReducer())",
        "TripletMarginLoss: ThresholdReducer needs low, high or both, there too:"
            + " ThresholdReducer(low=0.1) keeps the terms whose loss is greater");
    refuses("losses.TripletMarginLoss(reducer=ThresholdReducer(high=0))", "high must be > 0 and");
    refuses("losses.TripletMarginLoss(reducer=ThresholdReducer(low=float('inf')))", "low must be");
  }

  @Test
  void whatAMinerFoundIsKeptWithinThresholds() {
    String triplet = "losses.TripletMarginLoss(margin=0.2, reducer=ThresholdReducer(low=0.05))";
    assertThat(java(triplet + "(emb, labels, miners.BatchHardMiner()(emb, labels))"))
        .contains("IndexTriplets found = Miners.hardest(Matrix.of(emb, rows, columns), labels, ")
        .contains(
            "IndexTriplets kept = Miners.tripletsWithin(Matrix.of(emb, rows, columns), found,")
        .contains("Distance.NORMALIZED_EUCLIDEAN, -0.15, Double.POSITIVE_INFINITY);")
        .contains("LabelledEmbeddings.of(Matrix.of(emb, rows, columns), kept);");
    assertThat(java(triplet + "(emb, labels, miners.MultiSimilarityMiner()(emb, labels))"))
        .contains("Distance.COSINE, 0.1).triplets();");
    assertThat(java(triplet + "(emb, labels, hard)"))
        .contains("Miners.tripletsWithin(Matrix.of(emb, rows, columns), hard, ");
    String pairs = "losses.ContrastiveLoss(reducer=ThresholdReducer(high=0.5))(emb, labels, ";
    assertThat(java(pairs + "miners.TripletMarginMiner()(emb, labels))"))
        .contains("IndexPairs found = Miners.triplets(", ".pairs(); ", "Miners.pairsWithin(");
    assertThat(Translator.translate(pairs + "hard)").get(0).variables())
        .anySatisfy(
            v ->
                assertThat(v.toString())
                    .contains("hard", "IndexPairs", "IndexTriplets have pairs()"));
    refuses(triplet + "(e, y, miners.HardMiner()(e, y))", "'HardMiner' is none of the miners");
  }

  private static List<String> notes(String call) {
    return Translator.translate(call).get(0).notes();
  }

  /** The notes are those of the Java that is printed, not of the defaults. */
  @Test
  void notesOnMeansAreThoseOfTheReducer() {
    String nonZero = "the mean is over the terms that are not 0, as there";
    String bounded =
        "the mean is over the triplets whose loss is greater than 0.1 and less than 2, listed"
            + " beforehand";
    String triplet = "losses.TripletMarginLoss(reducer=";
    assertThat(notes("losses.TripletMarginLoss()"))
        .containsExactly("all triplets of the batch", nonZero);
    assertThat(notes(triplet + "MeanReducer())")).containsExactly("all triplets of the batch");
    assertThat(notes(triplet + "ThresholdReducer(0.1, 2))")).containsExactly(bounded);
    assertThat(notes(triplet + "ThresholdReducer(0.1, 2))(e, y, mined)"))
        .containsExactly(bounded, "a miner's choice takes no gradient");
    assertThat(notes("losses.TripletMarginLoss()(e, y, mined)"))
        .containsExactly(nonZero, "a miner's choice takes no gradient");
    String hinge = "a linear hinge, not squared";
    String each = "positives and negatives have a mean each";
    assertThat(notes("losses.ContrastiveLoss(pos_margin=0)")).containsExactly(hinge, nonZero, each);
    assertThat(notes("losses.ContrastiveLoss(reducer=SumReducer())")).containsExactly(hinge);
    assertThat(notes("losses.ContrastiveLoss(reducer=ThresholdReducer(high=0.9))"))
        .containsExactly(
            hinge,
            each,
            "the mean is over the pairs whose loss is less than 0.9, listed beforehand");
    assertThat(notes("losses.SupConLoss(reducer=MeanReducer())"))
        .noneMatch(note -> note.contains("not 0"));
    assertThat(notes("losses.SupConLoss()"))
        .contains("the mean is over the anchors whose loss is not 0, as there");
    assertThat(notes("losses.NCALoss(reducer=SumReducer())")).isEmpty();
    assertThat(notes("losses.MultiSimilarityLoss()(e, y, mined)"))
        .noneMatch(note -> note.contains("without a miner"));
  }

  /** Some take a miner's lists otherwise than as a choice, or not at all. */
  @Test
  void lossesThatDoNotChooseByAMinerSayWhatTheyDo() {
    String mined = "(e, y, miners.BatchHardMiner()(e, y))";
    String weighs = "indices_tuple has no counterpart: a miner does not choose there, but weighs";
    refuses("losses.NCALoss()" + mined, weighs);
    refuses("losses.FastAPLoss()" + mined, weighs);
    refuses("losses.ArcFaceLoss(10, 8)" + mined, weighs);
    refuses("losses.ProxyAnchorLoss(10, 8)" + mined, weighs);
    refuses("losses.NPairsLoss()" + mined, "one positive pair of each class");
    refuses("losses.AngularLoss()" + mined, "beside all rows of other classes");
    refuses("losses.LiftedStructureLoss()" + mined, "the loss takes all pairs of a batch here");
    refuses("losses.PNPLoss()" + mined, "is refused there: the loss takes no miner");
    String batch = "compares the rows of one batch here";
    refuses("losses.LiftedStructureLoss()(e, y, ref_emb=q, ref_labels=z)", batch);
    refuses("losses.CrossBatchMemory(losses.NPairsLoss(), 8)", batch);
    refuses("losses.SelfSupervisedLoss(losses.NPairsLoss(), symmetric=False)", batch);
    assertThat(java("losses.CircleLoss()" + mined)).contains("mined.pairs().distinct()");
    refuses("losses.MarginLoss(triplets_per_anchor=9)", "triplets_per_anchor has no counterpart");
  }

  /** 0.05 - 0.2 in doubles is -0.15000000000000002. */
  @Test
  void numbersThatAreComputedAreThoseOfTheDecimals() {
    assertThat(java("nn.HuberLoss(delta=0.1 + 0.2)")).contains("huber(0.3)");
    assertThat(java("nn.HuberLoss(delta=1.1 - 1)")).contains("huber(0.1)");
    assertThat(java("nn.HuberLoss(delta=3 * 1.1)")).contains("huber(3.3)");
    assertThat(java("nn.HuberLoss(delta=0.3 / 0.1)")).contains("huber(3.0)");
    assertThat(java("nn.HuberLoss(delta=0.1 ** 2)")).contains("huber(0.01)");
    assertThat(java("nn.HuberLoss(delta=10 ** -3)")).contains("huber(0.001)");
    assertThat(java("nn.HuberLoss(delta=0.01 ** 0.5)")).contains("huber(0.1)");
    assertThat(java("nn.HuberLoss(delta=1 / 3)")).contains("huber(0.3333333333333333)");
    assertThat(java("3 * 1.1 * F.mse_loss(x, y) + 0.3 / 0.1 * F.l1_loss(x, y)"))
        .contains("WeightedSum.of(3.3, Losses.mse()).plus(3.0, Losses.mae())");
    assertThat(java("losses.RankedListLoss(margin=0.58)")).contains("alpha(1.29)");
    assertThat(java("1.1 * 3 * torch.mean((x - y) ** 2)"))
        .contains("WeightedSum.of(3.3, Losses.mse())");
    assertThat(java("losses.TripletMarginLoss(margin=0.3, reducer=ThresholdReducer(0.1, 0.4))"))
        .contains("Distance.NORMALIZED_EUCLIDEAN, -0.2, 0.1)");
  }

  @Test
  void wordsAreAskedForAsFunctions() {
    refuses(
        "crossentropy", "crossentropy is several functions: write torch.nn.CrossEntropyLoss, k");
    assertThat(java("Flux.crossentropy(y_hat, y)")).contains("Losses.");
    assertThat(java("crossentropy(y_hat, y)")).contains("Losses.");
    refuses(
        "cross entropy",
        "'cross entropy' is the name of no function; write one as its library does, such as"
            + " torch.nn.CrossEntropyLoss");
    refuses("mean squared error", "such as keras.losses.MeanSquaredError");
  }

  @Test
  void oldNamesOfArgumentsAreRead() {
    String now = "monai.losses.GeneralizedDiceFocalLoss(sigmoid=True, weight=[1, 2])";
    assertThat(java(now.replace("weight", "focal_weight"))).isEqualTo(java(now));
    String dice = "monai.losses.DiceFocalLoss(sigmoid=True, weight=[1, 2])";
    assertThat(java(dice.replace("weight", "focal_weight"))).isEqualTo(java(dice));
    refuses(
        "monai.losses.DiceFocalLoss(focal_weight=2, weight=3)", "focal_weight is the old name of");
  }

  @Test
  void distancesByNetworksPointToOneThatComesAlong() {
    String java = java("piqa.LPIPS(network='vgg')(x, y)");
    assertThat(java).contains("Losses.featureDistance()", "FeaturePairs.of(");
    assertThat(Translator.translate("piqa.LPIPS()").get(0).notes())
        .anySatisfy(note -> assertThat(note).contains("learned-distance"));
    assertThat(Translator.translate("LPIPS()").get(0).library()).isEqualTo("lpips");
  }
}
