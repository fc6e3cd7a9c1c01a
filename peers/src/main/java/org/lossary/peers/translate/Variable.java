package org.lossary.peers.translate;

/**
 * A variable of the Java of a translation that the reader has to have.
 *
 * @param name its name
 * @param type its type; {@code double[]} may be {@code float[]} throughout
 * @param meaning what it holds; may be empty
 */
public record Variable(String name, String type, String meaning) {}
