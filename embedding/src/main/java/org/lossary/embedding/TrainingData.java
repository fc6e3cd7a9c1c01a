package org.lossary.embedding;

import java.util.zip.Checksum;

/** Rows that a head is trained on: vectors with classes, or pairs. */
public sealed interface TrainingData permits Vectors, PairVectors {
  /** How messages and reports call them. */
  String name();

  /** The number of rows. */
  int rows();

  /** Numbers of a vector. */
  int columns();

  /** The given rows, in the given order. */
  TrainingData take(int... rows);

  /** Adds every number to a sum that tells these data from others. */
  void addTo(Checksum sum);
}
