package org.lossary.codegen;

import java.util.List;

/**
 * A value in the graph of a kernel. Equal nodes are one object, which is how common subexpressions
 * of value, gradient and Hessian are computed once.
 *
 * @param id number in order of creation, so that arguments come before their users
 * @param text name of the input, Java text of the parameter or constant, or name of the function
 * @param uniform whether it is the same for all elements
 */
record Node(int id, Op op, Kind kind, List<Node> arguments, String text, boolean uniform) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id;
  }

  Node argument(int index) {
    return arguments.get(index);
  }
}
