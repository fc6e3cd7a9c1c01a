package org.lossary.perceptual.net;

import java.util.List;
import org.lossary.Catalog;
import org.lossary.LossProvider;

/** The losses of this module, for the catalogue. */
public final class PerceptualLosses implements LossProvider {
  @Override
  public List<Catalog.Entry> losses() {
    return List.of(
        Catalog.Entry.of(LearnedDistance.INFO, LearnedDistance.class, "LearnedDistance.standard"));
  }
}
