package org.lossary.perceptual;

/** How Gram matrices of C channels at P positions, and their squared differences, are scaled. */
public enum GramScale {
  /**
   * Products are averaged over positions, squared differences are divided by 4 C^2: the layer's
   * term 1 / (4 C^2 P^2) of Gatys, Ecker and Bethge.
   */
  GATYS,
  /** Products are divided by C P, squared differences are added. */
  JOHNSON,
  /** Products are divided by C P, squared differences are averaged: the usual tutorial. */
  TUTORIAL
}
