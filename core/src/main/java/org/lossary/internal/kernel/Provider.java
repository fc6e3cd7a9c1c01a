package org.lossary.internal.kernel;

import java.lang.System.Logger.Level;

/**
 * Decides once whether kernels use the lanes of jdk.incubator.vector: whenever the JVM has that
 * module resolved, unless {@code -Dlossary.lanes=off}. With {@code -Dlossary.lanes=required} their
 * absence is an error.
 */
public final class Provider {
  /** Whether the lanes are used. */
  public static final boolean LANES = decide();

  /** Sums and loops over rows. */
  public static final Primitives PRIMITIVES = LANES ? lanes() : new ScalarPrimitives();

  /** Arithmetic on tiles. */
  public static final TileKernels TILES = LANES ? laneTiles() : new ScalarTiles();

  private Provider() {}

  private static boolean decide() {
    String wish = System.getProperty("lossary.lanes", "auto");
    if (wish.equals("off")) {
      return false;
    }
    boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    if (!there && wish.equals("required")) {
      throw new IllegalStateException(
          "lanes are required, but jdk.incubator.vector is not resolved:"
              + " start java with --add-modules jdk.incubator.vector");
    }
    if (!there) {
      System.getLogger("org.lossary")
          .log(
              Level.INFO,
              "Lossary runs its scalar kernels; start java with"
                  + " --add-modules jdk.incubator.vector for the faster ones");
    }
    return there;
  }

  private static Primitives lanes() {
    return (Primitives) make("org.lossary.internal.simd.LanePrimitives");
  }

  private static TileKernels laneTiles() {
    return (TileKernels) make("org.lossary.internal.simd.LaneTiles");
  }

  private static Object make(String name) {
    try {
      return Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the lane kernels are missing", e);
    }
  }
}
