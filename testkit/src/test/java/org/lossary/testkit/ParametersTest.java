package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.classification.CrossEntropy;

/** Each parameter of each loss has a method of its name that takes another value. */
class ParametersTest {
  static List<Catalog.Entry> entries() {
    return Catalog.all().stream().filter(e -> !e.info().parameters().isEmpty()).toList();
  }

  /**
   * From every setting to every value: as the constructor, in what it makes and what it refuses.
   */
  @ParameterizedTest
  @MethodSource("entries")
  void aMethodChangesItsParameterAlone(Catalog.Entry entry) throws Exception {
    RecordComponent[] components = entry.type().getRecordComponents();
    List<Loss> settings = Settings.of(entry, Loss.class);
    for (int i = 0; i < components.length; i++) {
      Set<Loss> made = new LinkedHashSet<>();
      Method method = entry.type().getMethod(components[i].getName(), components[i].getType());
      assertThat(method.getReturnType()).as(method.toString()).isEqualTo(entry.type());
      method.setAccessible(true); // It is public, but in an interface that is not.
      for (Loss loss : settings) {
        for (Object value : values(settings, components[i])) {
          Object[] arguments = new Object[components.length];
          for (int j = 0; j < arguments.length; j++) {
            arguments[j] = j == i ? value : components[j].getAccessor().invoke(loss);
          }
          Object wanted = outcome(() -> constructor(entry, components).newInstance(arguments));
          assertThat(outcome(() -> method.invoke(loss, value)))
              .as(loss + ": " + components[i].getName() + "(" + value + ")")
              .isEqualTo(wanted);
          if (wanted instanceof Loss changed) {
            made.add(changed);
          }
        }
      }
      assertThat(made).as(method.toString()).isNotEmpty();
    }
  }

  private interface Call {
    Object run() throws ReflectiveOperationException;
  }

  /** What it makes, or the words in which it is refused. */
  private static Object outcome(Call call) throws ReflectiveOperationException {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof LossException refused) {
        return String.valueOf(refused.getMessage());
      }
      throw e;
    }
  }

  private static Constructor<? extends Record> constructor(
      Catalog.Entry entry, RecordComponent[] components) throws NoSuchMethodException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return entry.type().getConstructor(types);
  }

  /** Those of the settings, and some that most losses refuse. */
  private static Collection<Object> values(List<Loss> settings, RecordComponent component)
      throws ReflectiveOperationException {
    Set<Object> values = new LinkedHashSet<>();
    for (Loss loss : settings) {
      values.add(component.getAccessor().invoke(loss));
    }
    Class<?> type = component.getType();
    if (type == double.class) {
      values.addAll(List.of(Double.NaN, Double.NEGATIVE_INFINITY, -1.0, 0.0));
    } else if (type == int.class) {
      values.addAll(List.of(Integer.MIN_VALUE, -1, 0, 3));
    } else if (type == Doubles.class) {
      values.addAll(List.of(Doubles.of(Double.NaN), Doubles.of(0.25), Doubles.of(0.25, 0.5)));
    }
    return values;
  }

  @Test
  void namesMayFollowEachOther() {
    CrossEntropy loss =
        Losses.crossEntropy().labelSmoothing(0.1).classWeights(Doubles.of(1, 2)).temperature(2);
    assertThat(loss).isEqualTo(new CrossEntropy(Doubles.of(1, 2), -100, 0.1, 0, 2));
    assertThat(Stream.of(0.1, 0.2).map(loss::labelSmoothing).map(CrossEntropy::labelSmoothing))
        .containsExactly(0.1, 0.2);
  }
}
