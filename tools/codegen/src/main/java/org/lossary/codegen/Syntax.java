package org.lossary.codegen;

import java.util.List;

/** How operations are written: in plain Java, or on lanes. */
interface Syntax {
  /** Java text of a node, given the texts of its arguments. */
  String text(Node node, List<String> arguments);

  /** The type of a local variable for the node. */
  String type(Node node);
}
