package org.lossary;

import java.util.Arrays;

/** An immutable list of doubles: class weights, quantiles, weights of a sum. */
public final class Doubles {
  private static final Doubles EMPTY = new Doubles(new double[0]);
  private final double[] values;

  private Doubles(double[] values) {
    this.values = values;
  }

  /** A copy of {@code values}. */
  public static Doubles of(double... values) {
    return values.length == 0 ? EMPTY : new Doubles(values.clone());
  }

  /** The empty list; as class weights it means that all weights are 1. */
  public static Doubles none() {
    return EMPTY;
  }

  /** Number of values. */
  public int size() {
    return values.length;
  }

  /** Whether there are no values. */
  public boolean isEmpty() {
    return values.length == 0;
  }

  /** The value at {@code index}. */
  public double get(int index) {
    return values[index];
  }

  /**
   * The value at {@code index} of a list of weights: 1 if the list is empty, and its only value,
   * whatever the index, if it has one.
   */
  public double weight(int index) {
    return values.length == 0 ? 1 : values.length == 1 ? values[0] : values[index];
  }

  /** A copy as an array. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doubles d && Arrays.equals(values, d.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
