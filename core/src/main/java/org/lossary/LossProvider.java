package org.lossary;

import java.util.List;

/**
 * Losses that a module beside the core adds to the {@link Catalog}: those that need what the core
 * does not have, such as the weights of a network. Found by {@link java.util.ServiceLoader}, once.
 */
public interface LossProvider {
  /** Entries made by {@link Catalog.Entry#of}; their ids are those of no other loss. */
  List<Catalog.Entry> losses();
}
