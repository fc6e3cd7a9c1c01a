package org.lossary.codegen;

/** Operations of the restricted Java in which losses and elementary functions are written. */
enum Op {
  /** A literal or a constant. */
  CONSTANT,
  /** An array element that the loop reads. */
  INPUT,
  /** Java text that is the same for all elements: a parameter of the loss or of the kernel. */
  PARAMETER,
  ADD,
  SUBTRACT,
  MULTIPLY,
  DIVIDE,
  NEGATE,
  FMA,
  ABS,
  SQRT,
  MAX,
  MIN,
  LESS,
  LESS_EQUAL,
  GREATER,
  GREATER_EQUAL,
  EQUAL,
  NOT_EQUAL,
  AND,
  OR,
  NOT,
  SELECT,
  TO_BITS,
  FROM_BITS,
  BIT_ADD,
  BIT_SUBTRACT,
  BIT_AND,
  BIT_OR,
  BIT_XOR,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  SHIFT_RIGHT_UNSIGNED,
  /** A call of a function that has no lane form. */
  SCALAR_CALL
}
