package org.lossary.examples;

/**
 * A number of a result.
 *
 * @param measure what is measured
 * @param of whose: the system's, or that of what it is compared with
 * @param value a share, mostly
 */
public record Figure(String measure, String of, double value) {}
