package org.lossary.cli;

import org.lossary.peers.PeerCase;

/** Reads a type of numbers. */
final class DtypeConverter extends WordConverter<PeerCase.Dtype> {
  DtypeConverter() {
    super(PeerCase.Dtype.class);
  }
}
