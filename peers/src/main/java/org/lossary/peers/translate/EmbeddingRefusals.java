package org.lossary.peers.translate;

import static org.lossary.peers.translate.Refusals.add;

import java.util.Map;

/** Losses of embeddings, and parts of them, that have no counterpart here, and why. */
final class EmbeddingRefusals {
  private static final String PML = "pytorch_metric_learning.";
  private static final String SENTENCES = "sentence_transformers.losses.";

  private EmbeddingRefusals() {}

  static void addTo(Map<String, String> all) {
    metric(all);
    miners(all);
    parts(all);
    sentences(all);
    views(all);
    torch(all);
  }

  private static void metric(Map<String, String> all) {
    add(
        all,
        PML + "losses.",
        "CentroidTripletLoss",
        "it compares with means of the others of a class; Losses.centreLoss() has learned centres",
        "MultipleLosses",
        "translate each loss; StructuredSum adds them up, with weights",
        "SmoothAPLoss",
        "Losses.fastAp() and Losses.pnp() are smooth forms of average precision",
        "HistogramLoss",
        "it compares histograms of similarities; Losses.fastAp() ranks by such",
        "InstanceLoss",
        "it picks the row itself among the batch; Losses.ntXent() picks its positives",
        "P2SGradLoss",
        "it is a squared error of the cosines to proxies; Losses.normalizedSoftmax() has these",
        "DynamicSoftMarginLoss",
        "it weighs triplets by all that came before; Losses.batchTriplet().soft(true) does not",
        "ThresholdConsistentMarginLoss",
        "it adds up pairs on the wrong side of margins; Losses.batchContrastive() on cosines does",
        "ManifoldLoss",
        "it walks through a graph of the batch; Losses.proxyAnchor() has proxies without a graph",
        "GenericPairLoss",
        "it is what other losses are made from; translate the loss itself",
        "BaseMetricLossFunction",
        "it is what other losses are made from; translate the loss itself");
  }

  private static void miners(Map<String, String> all) {
    add(
        all,
        PML + "miners.",
        "DistanceWeightedMiner",
        "its draws are those of its generator; RandomMiners.distanceWeighted(...) draws by the same"
            + " law",
        "UniformHistogramMiner",
        "its draws are those of its generator; RandomMiners.uniform(...) draws by the same law",
        "HDCMiner",
        "it keeps a share of the hardest pairs; Miners.pairs(...) keeps those beyond a margin",
        "MaximumLossMiner",
        "it draws batches and keeps the one with the greatest loss: draw them, and compare value()",
        "EmbeddingsAlreadyPackagedAsTriplets",
        "it numbers rows that come as triplets: IndexTriplets.of(anchors, positives, negatives)");
  }

  private static void parts(Map<String, String> all) {
    String part = "write it as the reducer of a loss, as in losses.TripletMarginLoss(reducer=";
    String list = "MeanReducer())";
    add(
        all,
        PML + "reducers.",
        "MeanReducer",
        part + list,
        "AvgNonZeroReducer",
        part + "AvgNonZeroReducer())",
        "SumReducer",
        part + "SumReducer())",
        "ThresholdReducer",
        part + "ThresholdReducer(low=0.1))",
        "DivisorReducer",
        "it is the default of MarginLoss and ProxyAnchorLoss, which are translated with it",
        "DoNothingReducer",
        "translate the loss without; values(inputs, losses) has the losses of single rows",
        "ClassWeightedReducer",
        "translate the loss with MeanReducer(), and give the inputs the weight of the class of each"
            + " row by weights(...)",
        "PerAnchorReducer",
        "it is a mean of means over the terms of each anchor; MeanReducer() is one over all terms",
        "MultipleReducers",
        "parts of a loss have one reducer here: with listed pairs of one kind alone a part can be"
            + " had by itself");
    add(
        all,
        PML + "samplers.",
        "MPerClassSampler",
        "it draws batches, of which BatchSampler.perClass(labels, classes, perClass, seed) has the"
            + " same number of each class");
    add(
        all,
        PML + "distances.",
        "BatchedDistance",
        "write the distance within: no matrix of all pairs is made here in any case");
  }

  private static void sentences(Map<String, String> all) {
    String layers = "translate the loss within, of the embeddings of each layer: its losses add up";
    String widths =
        "translate the loss within, of the first columns of the rows for each of its dimensions: its"
            + " losses add up, each with its weight";
    String network = "it trains the words of a decoder: Losses.crossEntropy() is of their scores";
    String tension =
        "write torch.nn.BCEWithLogitsLoss(reduction='sum')(scores, labels) of the dot products of"
            + " its two models";
    add(
        all,
        SENTENCES,
        "AdaptiveLayerLoss",
        layers,
        "MatryoshkaLoss",
        widths,
        "Matryoshka2dLoss",
        widths,
        "MSELoss",
        "write torch.nn.MSELoss()(embeddings, labels), labels being the teacher's embeddings",
        "SoftmaxLoss",
        "write torch.nn.CrossEntropyLoss()(scores, labels), scores being those of its layer",
        "DenoisingAutoEncoderLoss",
        network,
        "ContrastiveTensionLoss",
        tension,
        "ContrastiveTensionLossInBatchNegatives",
        "Losses.clipContrastive(PairSimilarity.COSINE) of its two models has a learned scale, too",
        "GlobalOrthogonalRegularizationLoss",
        "it spreads similarities of unlike rows; Losses.vicreg() and Losses.barlowTwins() spread"
            + " columns");
    String dense = "write the loss of the same name without Sparse, of the embeddings as rows";
    String sparse = "sentence_transformers.sparse_encoder.losses.";
    for (String name :
        "MultipleNegativesRanking CoSENT AnglE CosineSimilarity DistillKLDiv MarginMSE Triplet MSE"
            .split(" ")) {
      add(all, sparse, "Sparse" + name + "Loss", dense);
    }
    add(
        all,
        sparse,
        "SpladeLoss",
        "translate the loss within; its penalty of used words is none of the losses here",
        "FlopsLoss",
        "its penalty of used words is none of the losses here",
        "CSRLoss",
        "translate the loss within; its autoencoder's errors are Losses.mse()");
  }

  private static void views(Map<String, String> all) {
    String two =
        "its negatives are two log-sum-exps, one for each view, that are added up;"
            + " Losses.decoupledContrastive() has one of both views";
    String teacher =
        "its targets are centred or balanced outputs of another network: with these,"
            + " Losses.crossEntropy() takes them as probabilities";
    String spread = "Losses.vicreg() and Losses.barlowTwins() keep columns apart in other ways";
    add(
        all,
        "lightly.loss.",
        "DCLLoss",
        two,
        "DCLWLoss",
        two,
        "BarlowTwinsLoss",
        "versions normalise each view by itself or both at once; Losses.barlowTwins() takes each by"
            + " itself",
        "SymNegCosineSimilarityLoss",
        "write 0.5 * NegativeCosineSimilarity()(p0, z1) + 0.5 * NegativeCosineSimilarity()(p1, z0)",
        "DINOLoss",
        teacher,
        "IBOTPatchLoss",
        teacher,
        "SwaVLoss",
        teacher,
        "MSNLoss",
        teacher,
        "PMSNLoss",
        teacher,
        "TiCoLoss",
        spread,
        "MMCRLoss",
        spread,
        "EMPSSLLoss",
        spread,
        "WMSELoss",
        spread,
        "KoLeoLoss",
        spread,
        "VICRegLLoss",
        "translate lightly.loss.VICRegLoss() of the pairs of patches that it matches");
    String one =
        "it has one view as anchors: Losses.decoupledContrastive() is the mean of both ways";
    add(all, "dcl.", "DCL", one, "DCLW", one + "; its sigma is sigma");
    String similarity =
        "its weights, distances and means differ from the losses of the same name: translate that"
            + " of pytorch_metric_learning.losses";
    for (String name :
        "MultiSimilarityLoss TripletLoss CircleLoss PNLoss SoftNearestNeighborLoss".split(" ")) {
      add(all, "tensorflow_similarity.losses.", name, similarity);
    }
    add(
        all,
        "tensorflow_similarity.losses.",
        "SimCLRLoss",
        "it is twice Losses.ntXent() of LabelledEmbeddings.views(first, second)");
  }

  private static void torch(Map<String, String> all) {
    String hinge =
        "write a hinge as its function: F.triplet_margin_loss(a, p, n, margin=0.2),"
            + " F.margin_ranking_loss or F.hinge_embedding_loss";
    String distance =
        "write the loss that it is part of, as F.triplet_margin_loss(a, p, n, margin=0.2);"
            + " Distances.between(...) has distances alone";
    add(all, "torch.nn.functional.", "relu", hinge, "pairwise_distance", distance);
    add(all, "torch.", "clamp", hinge, "relu", hinge, "cdist", distance);
    add(all, "torch.nn.", "PairwiseDistance", distance);
    add(
        all,
        "timm.loss.",
        "LabelSmoothingCrossEntropy",
        "write torch.nn.CrossEntropyLoss(label_smoothing=0.1)",
        "SoftTargetCrossEntropy",
        "write torch.nn.CrossEntropyLoss(), whose targets may be probabilities");
  }
}
