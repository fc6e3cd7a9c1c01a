// Generated from the losses by the kernel generator. Not to be edited.
package org.lossary;

import java.util.List;
import org.lossary.classification.BceWithLogits;
import org.lossary.classification.CrossEntropy;
import org.lossary.regression.Huber;
import org.lossary.regression.Mse;
import org.lossary.regression.Rmse;

/** All losses of the library. */
final class CatalogIndex {
  static final List<Catalog.Entry> ENTRIES =
      List.of(
          new Catalog.Entry(BceWithLogits.INFO, BceWithLogits.class),
          new Catalog.Entry(CrossEntropy.INFO, CrossEntropy.class),
          new Catalog.Entry(Huber.INFO, Huber.class),
          new Catalog.Entry(Mse.INFO, Mse.class),
          new Catalog.Entry(Rmse.INFO, Rmse.class));

  private CatalogIndex() {}
}
