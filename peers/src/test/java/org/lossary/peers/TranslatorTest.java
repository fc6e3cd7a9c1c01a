package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** How calls are read, and what is said of those that cannot be translated. */
class TranslatorTest {

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
  void aClassAndAFunctionAreToldApartByHowTheyAreWritten() {
    assertThat(Translator.translate("keras.losses.Huber(2.0)").get(0).loss())
        .isEqualTo("Losses.huber(2.0)");
    assertThat(Translator.translate("tf.keras.losses.Tversky(0.4, 0.6)").get(0).loss())
        .contains(".alpha(0.4).beta(0.6).");
    assertThatThrownBy(() -> Translator.translate("keras.losses.huber(2.0)"))
        .hasMessageContaining("must be data, not a number, got 2");
    assertThatThrownBy(() -> Translator.translate("F.mse_loss(2.0)"))
        .isInstanceOf(TranslationException.class)
        .hasMessageContaining("must be data, not a number");
  }

  @Test
  void namesMayBeShort() {
    String java = "double loss = Losses.huber(2.0).value(input, target);";
    for (String name :
        List.of("torch.nn.HuberLoss", "nn.HuberLoss", "HuberLoss", "loss = nn.HuberLoss")) {
      assertThat(java(name + "(delta=2)")).as(name).isEqualTo(java);
    }
    assertThat(java("torch.nn.functional.huber_loss(input, target, delta=2.0)")).isEqualTo(java);
    assertThat(java("F.huber_loss(input, target, 'mean', 2)")).isEqualTo(java);
    assertThat(java("torch HuberLoss(delta=2)")).isEqualTo(java);
  }

  @Test
  void dataKeepTheirNames() {
    assertThat(java("F.mse_loss(out, y)")).isEqualTo("double loss = Losses.mse().value(out, y);");
    assertThat(java("nn.MSELoss()(out, y)")).isEqualTo("double loss = Losses.mse().value(out, y);");
    assertThat(java("F.mse_loss(model(x)[:, 0], batch.y)"))
        .isEqualTo("double loss = Losses.mse().value(input, target);");
    assertThat(java("rlax.td_learning(v, r, d, next)"))
        .contains("new double[v.length]")
        .doesNotContain("v_tm1");
  }

  @Test
  void theDivergenceFromTheStandardNormalTakesNoSecondData() {
    assertThat(java("torch.distributions.kl_divergence(Normal(mu, s), Normal(0, 1.0)).sum()"))
        .contains("Gaussians.of(Matrix.of(mu), Matrix.of(logVariance1)).reduction(Reduction.SUM)")
        .contains("Losses.gaussianKl().value(");
    assertThatThrownBy(() -> java("torch.distributions.kl_divergence(Normal(mu, s), Normal(0, 2))"))
        .hasMessageContaining("loc2 must be data");
  }

  @Test
  void numbersMayBeArithmeticOrNames() {
    assertThat(java("nn.HuberLoss(delta=1/4)")).contains("huber(0.25)");
    assertThat(java("nn.HuberLoss(delta=2**-1)")).contains("huber(0.5)");
    assertThat(java("nn.HuberLoss(delta=(1e-1 + 0.4) * 3)")).contains("huber(1.5)");
    assertThat(java("nn.HuberLoss(delta=self.delta)")).contains("huber(delta)");
    assertThat(java("nn.CrossEntropyLoss(weight=torch.tensor([1., 2]).cuda())"))
        .contains("crossEntropy().classWeights(Doubles.of(1.0, 2.0)).value");
    assertThat(java("nn.CrossEntropyLoss(weight=w.to(device))"))
        .contains("crossEntropy().classWeights(w).value");
  }

  @Test
  void reductionsMayStandAround() {
    assertThat(java("optax.l2_loss(p, y).mean()")).contains("double loss = ").contains(".value(p");
    assertThat(java("jnp.sum(optax.l2_loss(p, y))")).contains("Reduction.SUM");
    assertThat(java("optax.l2_loss(p, y)")).contains("double[] losses");
  }

  @Test
  void reductionsOfOldAreThoseOfToday() {
    for (String[] pair :
        new String[][] {
          {"size_average=False", "sum"},
          {"size_average=True", "mean"},
          {"reduce=False", "none"},
          {"size_average=False, reduce=False", "none"},
          {"size_average=False, reduction='none'", "sum"},
          {"size_average=None, reduce=None, reduction='sum'", "sum"}
        }) {
      for (String name : List.of("nn.MSELoss(", "nn.CrossEntropyLoss(", "nn.KLDivLoss(")) {
        assertThat(java(name + pair[0] + ")"))
            .as(name + pair[0])
            .isEqualTo(java(name + "reduction='" + pair[1] + "')"));
      }
    }
    assertThat(Translator.translate("nn.MSELoss(size_average=False)").get(0).notes())
        .contains("size_average and reduce are deprecated: reduction='sum' says the same");
  }

  /** Two losses of one name: the parameters tell which is meant. */
  @Test
  void parametersOfTheAuthorsCodeAreItsName() {
    assertThat(java("SupConLoss(temperature=0.2, base_temperature=0.07)(features, labels)"))
        .contains(".temperature(0.2)", ".baseTemperature(0.07)");
    assertThat(java("SupConLoss(temperature=0.2)(features, labels)"))
        .contains(".temperature(0.2)")
        .doesNotContain("baseTemperature");
  }

  @Test
  void twoKindsOfTargetsAreTwoTranslations() {
    assertThat(Translator.translate("nn.CrossEntropyLoss()"))
        .extracting(Translation::when)
        .containsExactly("targets are classes", "targets are probabilities");
  }

  @Test
  void theFirstSettingsOfTheReadersAreThePeers() {
    assertThat(java("torchvision.ops.sigmoid_focal_loss(x, y)")).contains("Losses.focal()");
    assertThat(java("fvcore.nn.sigmoid_focal_loss(x, y)")).contains("Losses.focal().alpha(-1.0)");
    assertThat(java("monai.losses.TverskyLoss()"))
        .contains("Losses.tversky().alpha(0.5).beta(0.5).value");
  }

  @Test
  void lossesOfEmbeddingsHaveTheirObjectsWithin() {
    assertThat(java("losses.NTXentLoss(temperature=0.07)"))
        .isEqualTo(
            "LabelledEmbeddings inputs = LabelledEmbeddings.of(Matrix.of(embeddings, rows, columns),"
                + " labels); double loss = Losses.ntXent().value(inputs);");
    assertThat(java("losses.TripletMarginLoss(margin=0.2, distance=distances.CosineSimilarity())"))
        .contains("Losses.batchTriplet().distance(Distance.COSINE).value");
    assertThat(java("losses.ContrastiveLoss(pos_margin=0.1, reducer=SumReducer())"))
        .contains("Losses.batchContrastive().positiveMargin(0.1)")
        .contains("Reduction.SUM");
    assertThat(java("losses.NTXentLoss(temperature=t)(out, y, ref_emb=queue, ref_labels=qy)"))
        .contains("Losses.ntXent().temperature(t).value")
        .contains("(out, rows, columns), y, Matrix.of(queue, references, columns), qy)");
    assertThat(java("losses.TripletMarginLoss()(e, y, pairs)"))
        .contains("LabelledEmbeddings.of(Matrix.of(e, rows, columns), pairs)");
    String mined = "losses.SupConLoss()(e, y, miners.TripletMarginMiner(margin=m)(e, y))";
    assertThat(java(mined))
        .contains("mined = Miners.triplets(Matrix.of(e, rows, columns), y, Distance.NORM")
        .contains(", m, Miners.Kind.ALL)")
        .contains("mined.pairs().distinct()");
    assertThat(java("losses.ArcFaceLoss(10, 128, margin=m)")).contains("Math.toRadians(m)");
    assertThat(java("losses.MultipleNegativesRankingLoss(model, scale=20)"))
        .contains("Losses.supCon().temperature(0.05).value");
  }

  /** pytorch-metric-learning, sentence-transformers and MONAI each have a ContrastiveLoss. */
  @Test
  void argumentsTellLibrariesApart() {
    assertThat(java("losses.ContrastiveLoss(model)")).contains("contrastivePairs");
    assertThat(java("losses.ContrastiveLoss(model=m)")).contains("contrastivePairs");
    assertThat(java("losses.ContrastiveLoss(neg_margin=2)")).contains("batchContrastive");
    assertThat(java("losses.ContrastiveLoss(temperature=0.1)")).contains("ntXent");
    assertThat(java("TripletMarginLoss(p=1)")).contains("tripletMargin().p(1.0)");
    refuses("losses.ContrastiveLoss(margin=1)(a, b, c, d)", "is the name of several functions");
    refuses("losses.ContrastiveLoss()", "is the name of several functions: monai.losses.Contr");
  }

  @Test
  void dataMayHaveNames() {
    assertThat(java("nn.MSELoss()(input=out, target=y)")).contains(".value(out, y)");
    assertThat(java("nn.MSELoss().forward(out, y)")).contains(".value(out, y)");
    assertThat(java("AccuracyCalculator(k=None).get_accuracy(q, ql)"))
        .contains("Retrieval.among(Matrix.of(q, rows, columns), ql");
    refuses("nn.MSELoss()(out, y, w)", "is applied to [input, target], got [out, y, w]");
    refuses("nn.MSELoss()(out, tar=y)", "is applied to [input, target], not to tar");
    refuses("nn.MSELoss()(out, input=y)", "argument input is there twice");
    refuses(
        "losses.ArcFaceLoss(10, 128)(e, y, mined)",
        "indices_tuple has no counterpart: a miner does not choose there");
  }

  @Test
  void distancesMayBeOfAnyNorm() {
    assertThat(java("losses.TripletMarginLoss(distance=LpDistance(p=3))"))
        .contains("distance(Distance.normalizedLp(3.0))");
    assertThat(java("losses.TripletMarginLoss(distance=LpDistance(p=3, power=2))"))
        .contains("Distance.of(\"NORMALIZED_LP_3_POWER_2\")");
    assertThat(java("losses.NCALoss(distance=LpDistance(p=1.5, normalize_embeddings=False))"))
        .contains("distance(Distance.lp(1.5))");
    assertThat(java("losses.NCALoss(distance=LpDistance(p=1, normalize_embeddings=False))"))
        .contains("distance(Distance.MANHATTAN)");
  }

  @Test
  void whatTheObjectsOfLossesOfEmbeddingsCannotBeIsNamed() {
    String triplet = "losses.TripletMarginLoss(swap=True, ";
    refuses(triplet + "distance=CosineSimilarty())", "distance must be one of [LpDistance, Cos");
    refuses(triplet + "distance=d)", "distance must be written out, such as LpDistance(...), got");
    refuses(triplet + "distance=LpDistance(p=0.5))", "p must be >= 1, got 0.5");
    refuses(triplet + "distance=LpDistance(p=3, power=0.5))", "power must be >= 1, got 0.5");
    refuses(triplet + "distance=LpDistance(pow=1))", "has no parameter pow");
    refuses(triplet + "distance=LpDistance(is_inverted=True))", "is_inverted has no counterpart");
    refuses(triplet + "reducer=ClassReducer(low=0))", "reducer must be one of [MeanReducer");
    refuses(triplet + "embedding_regularizer=LpRegularizer())", "has no counterpart here but for");
    refuses(triplet + "triplets_per_anchor=20)", "triplets_per_anchor has no counterpart");
    refuses("losses.CircleLoss(distance=LpDistance())", "distance must be CosineSimilarity()");
    refuses("losses.PNPLoss(variant='Dx')", "variant must be one of [O, Ds, Iu, Dq, Ib]");
    refuses("losses.SelfSupervisedLoss(f)", "loss must be written out");
    refuses("losses.CosFaceLoss(2, 3, reducer=AvgNonZeroReducer())", "must be MeanReducer or Sum");
    refuses("AccuracyCalculator(k=3)", "k must be 'max_bin_count' or None, got 3");
    refuses("miners.BatchEasyHardMiner(pos_strategy='any')", "must be one of [easy, hard, semi");
    refuses(
        "losses.NTXentLoss()(e, y, miners.HardMiner()(e, y))", "'HardMiner' is none of the miners");
    refuses(
        "F.triplet_margin_with_distance_loss(a, p, n, distance_function=lambda x, y: x @ y)",
        "distance_function must be None, nn.PairwiseDistance(p, eps) or lambda");
    refuses("F.cosine_similarity(a, b, dim=0)", "dim must be 1");
  }

  @Test
  void whatIsUnknownIsNamed() {
    refuses("nn.HuberLos(delta=2)", "unknown function 'nn.HuberLos'");
    refuses("nn.HuberLoss(delt=2)", "has no parameter delt");
    refuses("nn.HuberLoss(delta=2, delta=3)", "delta is there twice");
    refuses("nn.HuberLoss('mean', 1.0, 3)", "takes 2 arguments, got 3");
    refuses("nn.HuberLoss(delta='x')", "delta must be a number, got 'x'");
    refuses("nn.HuberLoss(delta=-1)", "delta must be finite and > 0");
    refuses("nn.HuberLoss(reduction='avg')", "reduction must be one of [mean, sum, none]");
    refuses("nn.MSELoss(size_average='x')", "size_average must be True or False");
    refuses("keras.losses.BinaryCrossentropy(axis=1)", "axis has no counterpart here but for -1");
    refuses("monai.losses.DiceLoss(other_act=f)", "other_act has no counterpart");
    refuses("XGBRegressor(objective='reg:gama')", "objective must be one of");
    refuses("Huber(delta=1)", "is the name of several functions");
    refuses("{'objective': 'lambdamart'}", "objective must be one of");
    refuses("CatBoostRegressor(loss_function='Huber')", "must name its parameter");
    refuses("{'eta': 1}", "must be one of");
  }

  @Test
  void whatIsNoCallIsSaidSo() {
    refuses("", "nothing to translate");
    refuses("   ", "nothing to translate");
    refuses("3 + 4", "is not a call");
    refuses("nn.HuberLoss(", "ends too early");
    refuses("nn.HuberLoss(delta=2))", "')' at column 22");
    refuses("nn.HuberLoss(delta='2)", "quote at column 20 is not closed");
    refuses("nn.HuberLoss(delta=1.2.3)", "delta must be a number, got 1.2.3");
    refuses("(".repeat(400), "ends too early");
    refuses("-".repeat(20) + "[".repeat(80) + "]".repeat(80), "is not a call");
  }

  /** Any text at all is translated or refused with a typed error. */
  @Test
  void nothingElseIsThrown() {
    Random random = new Random(11);
    String[] pieces = {
      "nn.",
      "HuberLoss",
      "(",
      ")",
      "delta",
      "=",
      "2",
      ",",
      "[",
      "]",
      "{",
      "}",
      ":",
      "'",
      ".",
      "-",
      "**",
      "1e",
      "x",
      "F.",
      "None",
      "~",
      "::",
      "objective",
      "#",
      "\u00e9",
      " "
    };
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "nn.HuberLoss(" : "");
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        assertThat(Translator.translate(text.toString())).isNotEmpty();
      } catch (TranslationException | LossException e) {
        refused++;
        assertThat(e.getMessage()).as(text.toString()).isNotBlank();
      }
    }
    assertThat(refused).isBetween(2_000, 4_999);
  }
}
