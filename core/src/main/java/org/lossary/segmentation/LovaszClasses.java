package org.lossary.segmentation;

/** Which classes of an image the Lovász losses take the mean over. */
public enum LovaszClasses {
  /** Those that the truth has: a class that is not there has no Jaccard index worth the name. */
  PRESENT,
  /** All: a class that is not there costs its greatest error. */
  ALL
}
