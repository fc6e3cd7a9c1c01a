package org.lossary.cli;

import org.lossary.embedding.train.Miner;

/** Reads an option of {@code embed}. */
final class MinerConverter extends WordConverter<Miner> {
  MinerConverter() {
    super(Miner.class);
  }
}
