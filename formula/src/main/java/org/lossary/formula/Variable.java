package org.lossary.formula;

/**
 * A free variable of a formula.
 *
 * @param rank 0 for a scalar, 1 for a vector, 2 for a matrix
 */
public record Variable(String name, int rank) {}
