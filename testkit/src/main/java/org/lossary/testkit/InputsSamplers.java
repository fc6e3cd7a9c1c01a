package org.lossary.testkit;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.StructuredLoss;

/** The samplers for the shapes that come with the library. */
final class InputsSamplers {
  private static final List<InputsSampler<?>> ALL =
      List.of(
          new GaussiansSampler(),
          new GaussianPairsSampler(),
          new DistributionsSampler(),
          new DistributionPairsSampler(),
          new InputGradientsSampler(),
          new CriticScoresSampler(),
          new SequencesSampler(),
          new HistogramsSampler(),
          new Samples1dSampler(),
          new PointCloudsSampler(),
          new TransportProblemSampler(),
          new SegmentationSampler(),
          new ImagePairsSampler(),
          new ImagesSampler(),
          new FeaturePairsSampler(),
          new ReconstructionsSampler(),
          new AutoencodingsSampler(),
          new PolicyBatchSampler(),
          new TransitionsSampler(),
          new TrajectoriesSampler(),
          new ReturnDistributionsSampler(),
          new ScorePairsSampler(),
          new QueryGroupsSampler(),
          new PreferencePairsSampler(),
          new LabelledEmbeddingsSampler(),
          new EmbeddingPairsSampler(),
          new EmbeddingTripletsSampler(),
          new QueryCandidatesSampler(),
          new ProxyEmbeddingsSampler(),
          new BoundaryEmbeddingsSampler(),
          new ScaledViewsSampler(),
          new QueryNegativesSampler(),
          new GuidedViewsSampler());

  private InputsSamplers() {}

  /** The sampler for a loss. */
  @SuppressWarnings("unchecked") // Its type is compared.
  static <I extends Inputs<I>> InputsSampler<I> of(StructuredLoss<I> loss) {
    for (InputsSampler<?> sampler : ALL) {
      if (sampler.type() == loss.inputs()) {
        return (InputsSampler<I>) sampler;
      }
    }
    throw new AssertionError("no sampler for " + loss.inputs().getSimpleName() + " of " + loss);
  }
}
