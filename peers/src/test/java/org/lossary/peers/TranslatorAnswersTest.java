package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    String alone = "reducer must be another than ThresholdReducer, which has a counterpart for";
    refuses("losses.NTXentLoss(" + bounded, alone);
    refuses("losses.CircleLoss(" + bounded, alone);
    refuses("losses.TripletMarginLoss(" + bounded + "(e, y, mined)", alone);
    refuses("losses.ContrastiveLoss(neg_margin=1, " + bounded + "(e, y, ref_emb=q)", alone);
    refuses("losses.SelfSupervisedLoss(losses.TripletMarginLoss(" + bounded + ")", alone);
    refuses("losses.TripletMarginLoss(swap=True, " + bounded, "swap must be False");
    refuses("losses.TripletMarginLoss(margin=m, " + bounded, "margin must be written as a number");
    refuses("losses.TripletMarginLoss(reducer=ThresholdReducer())", "low must be a number, or hig");
    refuses("losses.TripletMarginLoss(reducer=ThresholdReducer(high=0))", "high must be > 0 and");
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
