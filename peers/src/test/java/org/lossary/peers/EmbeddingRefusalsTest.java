package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/**
 * What libraries of embeddings have and Lossary has not is answered with what to do in its place.
 */
class EmbeddingRefusalsTest {
  private static final String SENTENCES = "sentence_transformers.losses.";

  private static String java(String call) {
    return String.join(" ", Translator.translate(call).get(0).lines());
  }

  private static void refuses(String call, String says) {
    assertThatThrownBy(() -> Translator.translate(call))
        .as(call)
        .isInstanceOf(TranslationException.class)
        .hasMessageContaining(says);
  }

  @Test
  void minersThatDrawPointToThoseThatDrawHere() {
    refuses("miners.DistanceWeightedMiner(cutoff=0.5)", "RandomMiners.distanceWeighted(...)");
    refuses("miners.UniformHistogramMiner()", "RandomMiners.uniform(...)");
    refuses("miners.HDCMiner()", "Miners.pairs(...)");
    String triplet = "losses.TripletMarginLoss()(e, y, ";
    refuses(
        triplet + "miners.DistanceWeightedMiner()(e, y))",
        "TripletMarginLoss: pytorch_metric_learning.miners.DistanceWeightedMiner has no counterpart");
    refuses("miners.AngularMiner(distance=CosineSimilarity())", "distance must be LpDistance() wi");
    refuses(
        "losses.CrossBatchMemory(losses.NTXentLoss(), 8, miner=miners.BatchHardMiner())",
        "miner must be None: miners look at the rows of one batch here");
    refuses("distances.LpDistance()(a, b)", "Distances.between(...) is of all rows of one matrix");
    refuses("samplers.MPerClassSampler(labels, 4)", "BatchSampler.perClass(labels, classes,");
    refuses(triplet + "miner(e, y))", "write it out, as miners.BatchHardMiner()(embeddings, labe");
  }

  @Test
  void reducersAreWrittenAsThoseOfALoss() {
    refuses(
        "reducers.ThresholdReducer(low=0)",
        "reducers.ThresholdReducer: write it as the reducer of a loss, as in"
            + " losses.TripletMarginLoss(reducer=ThresholdReducer(low=0.1))");
    String triplet = "losses.TripletMarginLoss(reducer=reducers.";
    refuses(triplet + "ClassWeightedReducer(w))", "the weight of the class of each row by weights");
    refuses(triplet + "PerAnchorReducer())", "it is a mean of means");
    refuses(
        triplet + "DoNothingReducer())", "values(inputs, losses) has the losses of single rows");
    refuses(
        triplet + "MultipleReducers({'a': MeanReducer()}))", "parts of a loss have one reducer");
    refuses(
        "losses.TripletMarginLoss(reducer={'pos_loss': MeanReducer()})",
        "must be written out, such as MeanReducer(...), got {'pos_loss': MeanReducer()}");
    refuses("losses.MarginLoss(reducer=MeanReducer())", "must be DivisorReducer or SumReducer");
    refuses("losses.MarginLoss(reducer=AvgNonZeroReducer())", "must be DivisorReducer or SumRedu");
    assertThat(java("losses.MarginLoss(reducer=DivisorReducer())"))
        .isEqualTo(java("losses.MarginLoss()"));
  }

  @Test
  void lossesOfSentencesSayWhatTheyAreMadeOf() {
    refuses(SENTENCES + "MSELoss(model)", "MSELoss: write torch.nn.MSELoss()(embeddings, labels)");
    refuses(SENTENCES + "SoftmaxLoss(model, 8, 3)", "write torch.nn.CrossEntropyLoss()(scores");
    refuses("MatryoshkaLoss(model, loss, [64, 32])", "of the first columns of the rows");
    refuses(SENTENCES + "AdaptiveLayerLoss(model, loss)", "of the embeddings of each layer");
    refuses("SparseCoSENTLoss(model)", "write the loss of the same name without Sparse");
    assertThat(java("nn.MSELoss()")).contains("Losses.mse()");
  }

  @Test
  void lossesOfViewsSayWhatIsNear() {
    refuses("lightly.loss.DINOLoss()", "Losses.crossEntropy() takes them as probabilities");
    refuses("lightly.loss.BarlowTwinsLoss()", "versions normalise each view by itself or both");
    refuses("lightly.loss.SymNegCosineSimilarityLoss()", "write 0.5 * NegativeCosineSimilarity()");
    assertThat(
            java(
                "0.5 * NegativeCosineSimilarity()(p0, z1)"
                    + " + 0.5 * NegativeCosineSimilarity()(p1, z0)"))
        .contains("0.5 * term1 + 0.5 * term2");
    assertThat(java("lightly.loss.VICRegLoss(mu_param=5, eps=1e-3)(a, b)"))
        .isEqualTo(java("losses.VICRegLoss(variance_mu=5, eps=1e-3)(a, ref_emb=b)"));
    refuses("tensorflow_similarity.losses.CircleLoss()", "translate that of pytorch_metric_lear");
  }

  @Test
  void hingesThatAreWrittenOutHaveFunctions() {
    String hinge = "F.pairwise_distance(a, p) - F.pairwise_distance(a, n) + 0.2";
    String function = "write a hinge as its function: F.triplet_margin_loss(a, p, n, margin=0.2)";
    refuses("F.relu(" + hinge + ").mean()", function);
    refuses("torch.clamp(" + hinge + ", min=0).mean()", function);
    refuses("F.pairwise_distance(a, p)", "Distances.between(...) has distances alone");
    refuses("XGBRanker(objective='rank:pairwise')", "Losses.rankNet(), Losses.lambda");
    refuses("lgb.LGBMRanker()", "on QueryGroups are the losses");
  }

  @Test
  void cosineDistancesAreRead() {
    String mean = java("(1 - F.cosine_similarity(x, y)).mean()");
    assertThat(mean).contains("double loss = 1 + Losses.cosineSimilarity(1.0E-8).value(inputs);");
    assertThat(java("1 - torch.mean(F.cosine_similarity(x, y, dim=-1))")).isEqualTo(mean);
    assertThat(java("1 - F.cosine_similarity(x, y)")).contains("losses[i] = 1 + losses[i];");
    String triplet = "nn.TripletMarginWithDistanceLoss(distance_function=lambda x, y: 1 - ";
    assertThat(java(triplet + "F.cosine_similarity(x, y, dim=-1))"))
        .isEqualTo(java(triplet + "F.cosine_similarity(x, y))"))
        .contains("PairDistance.COSINE");
  }

  /** A miner may look at other embeddings of the same rows. */
  @Test
  void minersSeeWhatTheyAreAppliedTo() {
    assertThat(java("losses.TripletMarginLoss()(e, y, miners.BatchHardMiner()(f, z))"))
        .contains("Miners.hardest(Matrix.of(f, rows, columns), z, ")
        .contains("LabelledEmbeddings.of(Matrix.of(e, rows, columns), mined)");
    assertThat(java("losses.TripletMarginLoss()(e, y, miners.BatchHardMiner())"))
        .contains("Miners.hardest(Matrix.of(e, rows, columns), ");
  }

  @Test
  void objectsMayBeMovedAndNormsBeInfinite() {
    assertThat(java("losses.NTXentLoss(0.5).to(torch.device('cuda'))(e, y)"))
        .isEqualTo(java("losses.NTXentLoss(0.5)(e, y)"));
    assertThat(java("nn.CrossEntropyLoss().cuda()")).isEqualTo(java("nn.CrossEntropyLoss()"));
    assertThat(java("nn.TripletMarginLoss(p=float('inf'))"))
        .isEqualTo(java("nn.TripletMarginLoss(p=math.inf)"))
        .contains("p(Double.POSITIVE_INFINITY)");
  }

  /** A number that is more than a multiple of a loss has its factor around all of it. */
  @Test
  void factorsAreOfTheWholeNumber() {
    assertThat(java("0.5 * (1 - F.cosine_similarity(x, y)).mean()"))
        .contains("double term1 = 1 + Losses.cosineSimilarity", "double loss = 0.5 * term1;");
    assertThat(java("0.5 * losses.MarginLoss(nu=0.3)(e, y)"))
        .contains("term1 += 0.3 * 1.2;", "double loss = 0.5 * term1;");
    assertThat(java("0.5 * F.mse_loss(x, y)")).contains("WeightedSum.of(0.5, Losses.mse())");
  }
}
