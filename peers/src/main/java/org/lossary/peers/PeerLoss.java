package org.lossary.peers;

/** A loss of another library, computed with Lossary. */
@FunctionalInterface
public interface PeerLoss {
  /**
   * Computes a case.
   *
   * @throws PeerException or {@link org.lossary.LossException} if it cannot be computed
   */
  PeerResult compute(PeerCase c);
}
