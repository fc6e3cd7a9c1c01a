package org.lossary.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All loss ids of other libraries that are known. */
public final class Peers {
  private static final Map<String, PeerLoss> LOSSES = new TreeMap<>();

  static {
    OwnLosses.register(LOSSES);
    RegressionPeers.register(LOSSES);
    TorchClassification.register(LOSSES);
    SklearnClassification.register(LOSSES);
    KerasClassification.register(LOSSES);
    FocalPeers.register(LOSSES);
    GenerativePeers.register(LOSSES);
    DivergencePeers.register(LOSSES);
    AdversarialPeers.register(LOSSES);
    ExactTransport.register(LOSSES);
    SequencePeers.register(LOSSES);
    EntropicPeers.register(LOSSES);
    SegmentationPeers.register(LOSSES);
    DiceSumPeers.register(LOSSES);
    RankingPeers.register(LOSSES);
    PolicyPeers.register(LOSSES);
    TemporalDifferencePeers.register(LOSSES);
    TransportPeers.register(LOSSES);
    LabelledPeers.register(LOSSES);
    SentencePeers.register(LOSSES);
    ViewPeers.register(LOSSES);
    RetrievalPeers.register(LOSSES);
    MinerPeers.register(LOSSES);
    MetricPeers.register(LOSSES);
    PairPeers.register(LOSSES);
    ProxyPeers.register(LOSSES);
    ProxyMarginPeers.register(LOSSES);
  }

  private Peers() {}

  /** The ids, in alphabetical order. */
  public static List<String> ids() {
    return List.copyOf(LOSSES.keySet());
  }

  /** The loss with this id. */
  public static Optional<PeerLoss> find(String id) {
    return Optional.ofNullable(LOSSES.get(id));
  }

  /**
   * Computes a case.
   *
   * @throws PeerException for an unknown id or parameter, or if it cannot be computed
   */
  public static PeerResult compute(PeerCase c) {
    PeerLoss loss = LOSSES.get(c.loss());
    if (loss == null) {
      throw new PeerException(
          "unknown loss id '" + c.loss() + "'" + Near.suggestion(c.loss(), LOSSES.keySet()));
    }
    Asked asked = new Asked(c.params());
    PeerResult result = loss.compute(new PeerCase(c.loss(), c.id(), asked, c.inputs(), c.dtype()));
    Parameters.requireKnown(c, asked.names());
    return result;
  }
}
