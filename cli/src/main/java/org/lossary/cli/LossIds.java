package org.lossary.cli;

import java.util.Iterator;
import org.lossary.Catalog;

/** The ids of the catalogue, for completion by the shell. */
final class LossIds implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Catalog.all().stream().map(entry -> entry.info().id()).iterator();
  }
}
