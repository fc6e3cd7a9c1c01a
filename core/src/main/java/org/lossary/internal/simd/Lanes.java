package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The species of the widest registers and the classes that implement them, as constants that the
 * JIT sees.
 *
 * <p>Loops cast to these classes. In a long loop the JIT of JDK 17 puts off inlining, and until it
 * has caught up a result has its declared class. What is called on it then hangs on type profiles,
 * which all loops share, and the vector may become an object. A cast settles the class at once, and
 * costs no instruction in the end.
 */
final class Lanes {
  /** The widest registers; tests ask for other widths, which any JVM can imitate. */
  private static final int BITS =
      Integer.getInteger("lossary.lanes.bits", FloatVector.SPECIES_PREFERRED.vectorBitSize());

  private static final VectorShape SHAPE = VectorShape.forBitSize(BITS);

  static final VectorSpecies<Float> F = VectorSpecies.of(float.class, SHAPE);
  static final VectorSpecies<Integer> FI = VectorSpecies.of(int.class, SHAPE);
  static final VectorSpecies<Double> D = VectorSpecies.of(double.class, SHAPE);
  static final VectorSpecies<Long> DI = VectorSpecies.of(long.class, SHAPE);

  static final Class<? extends FloatVector> FV = F.vectorType().asSubclass(FloatVector.class);
  static final Class<? extends IntVector> FIV = FI.vectorType().asSubclass(IntVector.class);
  static final Class<? extends DoubleVector> DV = D.vectorType().asSubclass(DoubleVector.class);
  static final Class<? extends LongVector> DIV = DI.vectorType().asSubclass(LongVector.class);
  static final Class<? extends VectorMask<Float>> FM = F.maskType();
  static final Class<? extends VectorMask<Double>> DM = D.maskType();

  private Lanes() {}
}
