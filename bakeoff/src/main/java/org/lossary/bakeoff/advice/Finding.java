package org.lossary.bakeoff.advice;

/**
 * What was found in data.
 *
 * @param text the finding with its number
 * @param situation what it means
 */
public record Finding(String text, Situation situation) {}
