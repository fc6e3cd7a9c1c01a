package org.lossary.internal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lossary.composition.AffineTarget;
import org.lossary.composition.WeightedSum;

/** Finds the kernel of a class of losses and keeps it. */
final class Kernels {
  private static final ClassValue<PointwiseKernel> POINTWISE =
      new ClassValue<>() {
        @Override
        protected PointwiseKernel computeValue(Class<?> type) {
          if (type == WeightedSum.class) {
            return new WeightedSumKernel();
          }
          if (type == AffineTarget.class) {
            return new AffineTargetKernel();
          }
          PointwiseKernel generated =
              Provider.LANES
                  ? generated("org.lossary.internal.simd." + type.getSimpleName() + "Lanes", type)
                  : generated(
                      "org.lossary.internal.kernel." + type.getSimpleName() + "Scalar", type);
          return generated != null ? generated : copyForOneClass();
        }
      };

  private Kernels() {}

  static PointwiseKernel pointwise(Class<?> type) {
    return POINTWISE.get(type);
  }

  /** The generated kernel of this name, if the loss is one of the library's own. */
  private static @Nullable PointwiseKernel generated(String name, Class<?> type) {
    if (type.getModule() != Kernels.class.getModule()
        || type.getEnclosingClass() != null
        || !type.getPackageName().startsWith("org.lossary.")) {
      // On the class path all is one module: a nested loss, in a test say, is nobody's namesake.
      return null;
    }
    try {
      return (PointwiseKernel)
          Class.forName(name, true, Kernels.class.getClassLoader())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ClassNotFoundException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("kernel " + name + " cannot be made", e);
    }
  }

  private static PointwiseKernel copyForOneClass() {
    try (InputStream in = Kernels.class.getResourceAsStream("UserKernel.class")) {
      byte[] bytes = Objects.requireNonNull(in, "UserKernel.class").readAllBytes();
      Class<?> copy = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
      return (PointwiseKernel) copy.getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a loop for a user's loss cannot be made", e);
    }
  }
}
