package org.lossary.formula;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions a formula may call. */
enum Function {
  ABS,
  EXP,
  LN,
  LOG1P,
  EXPM1,
  SQRT,
  SINH,
  COSH,
  TANH,
  SIN,
  COS,
  ATAN,
  ACOS,
  SOFTPLUS,
  SIGMOID,
  SIGN,
  LGAMMA,
  DIGAMMA,
  TRIGAMMA,
  /** {@code x ln x}, 0 at 0. */
  XLOGX,
  /** {@code x ln y}, 0 where x is 0 whatever y. */
  XLOGY,
  MAX,
  MIN,
  /** {@code error(p, y)}: the loss of elements that is bound to that name. */
  ERROR,
  /** {@code ln cosh x}; not written in formulas but recognised in {@code ln(cosh(x))}. */
  LNCOSH;

  private static final Map<String, Function> BY_NAME = new HashMap<>();

  static {
    for (Function f : values()) {
      if (f != LNCOSH) {
        BY_NAME.put(f.text(), f);
      }
    }
    BY_NAME.put("log", LN);
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  int minimumArity() {
    return this == XLOGY || this == MAX || this == MIN || this == ERROR ? 2 : 1;
  }

  int maximumArity() {
    return this == MAX || this == MIN ? Integer.MAX_VALUE : minimumArity();
  }

  static @Nullable Function named(String name) {
    return BY_NAME.get(name);
  }
}
