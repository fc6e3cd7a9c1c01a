package org.lossary.embedding.train;

/**
 * One pass over the training rows.
 *
 * @param number from 1
 * @param loss mean over its batches
 * @param gradientNorm mean norm of the gradient before clipping
 * @param greatestNorm the greatest of these norms
 * @param rate the learning rate at its end
 * @param validation MAP@R of the validation rows after it
 */
public record Epoch(
    int number,
    double loss,
    double gradientNorm,
    double greatestNorm,
    double rate,
    double validation) {}
