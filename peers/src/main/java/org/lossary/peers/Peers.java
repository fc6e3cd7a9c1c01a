package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.LossException;

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
   * @throws PeerException for an unknown id, parameter or input, or if it cannot be computed
   */
  public static PeerResult compute(PeerCase c) {
    PeerLoss loss = LOSSES.get(c.loss());
    if (loss == null) {
      throw unknown(c.loss());
    }
    Asked<@Nullable Object> params = new Asked<>(c.params());
    Asked<Tensor> inputs = new Asked<>(c.inputs());
    PeerResult result;
    try {
      result = loss.compute(new PeerCase(c.loss(), c.id(), params, inputs, c.dtype()));
    } catch (PeerException e) {
      String message = String.valueOf(e.getMessage());
      String prefix = c.loss() + ": ";
      throw message.startsWith(prefix) ? e : new PeerException(prefix + message + shapes(e, c));
    } catch (LossException e) {
      // What the core says of arrays before it knows for which loss they are.
      throw Catalog.find(e.loss()).isPresent()
          ? e
          : new LossException(c.loss(), e.argument(), e.rule(), e.found());
    }
    Known.requireParameters(c, params.names());
    Known.requireInputs(c, inputs.names());
    return result;
  }

  static PeerException unknown(String id) {
    if (OwnLosses.hasOtherInputs(id)) {
      return new PeerException(
          id
              + " does not compare one prediction with one target; use another library's id for it"
              + Near.suggestion(id.substring(OwnLosses.PREFIX.length()), LOSSES.keySet()));
    }
    String prefix = id.startsWith(OwnLosses.PREFIX) ? "" : OwnLosses.PREFIX;
    return new PeerException(
        "unknown loss id '" + id + "'" + Near.suggestion(id, prefix, LOSSES.keySet()));
  }

  /** Shapes that do not fit were found by tensors, which do not know what they are called. */
  private static String shapes(PeerException e, PeerCase c) {
    StringBuilder out = new StringBuilder();
    if (e.isOfShapes()) {
      c.inputs()
          .forEach(
              (name, tensor) -> {
                out.append(out.isEmpty() ? "; the inputs are " : ", ");
                out.append(name).append(' ').append(Arrays.toString(tensor.shape()));
              });
    }
    return out.toString();
  }
}
