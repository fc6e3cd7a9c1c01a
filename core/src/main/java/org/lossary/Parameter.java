package org.lossary;

/**
 * A parameter of a loss: a component of its record.
 *
 * @param name name of the record component
 * @param defaultValue what the factories take if nothing is said
 * @param rule the permitted range in words, for example {@code finite and > 0}
 * @param low least value that a sweep should try, or NaN if it is not a number
 * @param high greatest value that a sweep should try, or NaN
 * @param description what it does, in one sentence
 */
public record Parameter(
    String name, Object defaultValue, String rule, double low, double high, String description) {}
