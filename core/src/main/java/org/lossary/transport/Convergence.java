package org.lossary.transport;

/**
 * How an iteration ended.
 *
 * @param iterations steps that were taken
 * @param error how far the marginals of the plan were from what they must be in the last step, as
 *     part of the mass
 * @param converged whether that is within the tolerance, or as small as rounding permits
 */
public record Convergence(int iterations, double error, boolean converged) {}
