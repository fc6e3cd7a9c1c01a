package org.lossary.codegen;

/** What a node is: a float or double, the int or long with its bits, or a condition. */
enum Kind {
  REAL,
  BITS,
  CONDITION
}
