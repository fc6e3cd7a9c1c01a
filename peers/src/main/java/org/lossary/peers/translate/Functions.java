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
    WrittenFunctions.register(new Library("PyTorch"));
    KerasFunctions.register(new Library("Keras"));
    KerasRegions.register(new Library("Keras"));
    KerasLabels.register(new Library("Keras"));
    SklearnFunctions.register(new Library("scikit-learn"));
    ScipyFunctions.register(new Library("SciPy"));
    ScipyDivergences.register(new Library("SciPy", true));
    SklearnEstimators.register(new Library("scikit-learn"));
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
    RlaxFunctions.register(new Library("RLax"));
    RlaxPolicies.register(new Library("RLax"));
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
    TensorFlowScores.register(new Library("TensorFlow", true));
    TorchRlFunctions.register(new Library("TorchRL", true));
    TorchGanFunctions.register(new Library("TorchGAN", true));
    LigerFunctions.register(new Library("Liger-Kernel", true));
    FluxFunctions.register(new Library("Flux", true));
    FluxRows.register(new Library("Flux", true));
    JuliaLosses.register(new Library("LossFunctions.jl", true));
    RobustNorms.register();
    ContrastFunctions.register();
    OtherFunctions.register();
    TensorFlowGan.register(new Library("TensorFlow GAN"));
  }

  private Functions() {}

  /**
   * Adds entries of one library.
   *
   * @param minor whether names without the library are those of other libraries first
   */
  record Library(String name, boolean minor) {
    Library(String name) {
      this(name, false);
    }

    /** Starts an entry. The ids are those of {@code lossary compute}; they are names as well. */
    Function loss(String... ids) {
      Function function = new Function(name, minor, List.of(ids));
      ALL.add(function);
      return function;
    }
  }

  /** Every entry, library by library. */
  static List<Function> all() {
    return List.copyOf(ALL);
  }
}
