package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;

/** The table of all functions of other libraries that are translated. */
final class Functions {
  private static final List<Function> ALL = new ArrayList<>();

  static {
    TorchRegression.register(new Library("PyTorch"));
    TorchClasses.register(new Library("PyTorch"));
    TorchEmbeddings.register(new Library("PyTorch"));
    TorchDistributions.register(new Library("PyTorch"));
    KerasFunctions.register(new Library("Keras"));
    KerasLabels.register(new Library("Keras"));
    SklearnFunctions.register(new Library("scikit-learn"));
    ScipyFunctions.register(new Library("SciPy"));
    MonaiFunctions.register(new Library("MONAI"));
    MonaiSums.register(new Library("MONAI"));
    Library metric = new Library("pytorch-metric-learning");
    MetricFunctions.register(metric);
    ProxyFunctions.register(metric);
    BoundaryFunctions.register(metric);
    MetricWrappers.register(metric);
    MinerFunctions.register(metric);
    Library sentences = new Library("sentence-transformers");
    SentenceFunctions.register(sentences);
    SentenceBatches.register(sentences);
    PotFunctions.register(new Library("POT"));
    ReinforcementFunctions.register();
    BoosterFunctions.register();
    OptaxFunctions.register(new Library("Optax"));
    RFunctions.register(new Library("R"));
    SmpFunctions.register(new Library("segmentation_models.pytorch"));
    OptaxRows.register(new Library("Optax"));
    TrajectoryFunctions.register(new Library("RLax"));
    CloudFunctions.register();
    ImageFunctions.register();
    KorniaFunctions.register(new Library("kornia"));
    PerceptualFunctions.register();
    RetrievalFunctions.register(new Library("torchmetrics"));
    RankingFunctions.register();
    PreferenceFunctions.register(new Library("TRL"));
    TensorFlowFunctions.register();
    TensorFlowGan.register(new Library("TensorFlow GAN"));
  }

  private Functions() {}

  /** Adds entries of one library. */
  record Library(String name) {

    /** Starts an entry. The ids are those of {@code lossary compute}; they are names as well. */
    Function loss(String... ids) {
      Function function = new Function(name, List.of(ids));
      ALL.add(function);
      return function;
    }
  }

  /** Every entry, library by library. */
  static List<Function> all() {
    return List.copyOf(ALL);
  }
}
