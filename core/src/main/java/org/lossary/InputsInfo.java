package org.lossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a class of {@link Inputs} holds, for the catalogue: what an item is, and each array with its
 * shape, meaning and domain. A class of inputs has it as its constant {@code INFO}.
 *
 * @param item what one value belongs to
 * @param arrays those that losses are differentiated by, and those that are constant
 */
public record InputsInfo(String item, List<Array> arrays) {

  /**
   * One array.
   *
   * @param name as in the factories and methods of the class
   * @param shape rows x columns, or one number for a list
   * @param meaning what it is
   * @param domain what its numbers may be
   * @param differentiated whether there is a gradient by it
   */
  public record Array(
      String name, String shape, String meaning, String domain, boolean differentiated) {}

  /** Copies the list. */
  public InputsInfo {
    arrays = List.copyOf(arrays);
  }

  /** Starts an entry without arrays. */
  public static InputsInfo ofItem(String item) {
    return new InputsInfo(item, List.of());
  }

  /** With an array that losses are differentiated by. */
  public InputsInfo matrix(String name, String shape, String meaning, String domain) {
    return with(new Array(name, shape, meaning, domain, true));
  }

  /** With an array that is constant. */
  public InputsInfo constant(String name, String shape, String meaning, String domain) {
    return with(new Array(name, shape, meaning, domain, false));
  }

  private InputsInfo with(Array array) {
    List<Array> more = new ArrayList<>(arrays);
    more.add(array);
    return new InputsInfo(item, more);
  }

  /** That of a class of inputs; empty if it has none, as a user's own may. */
  public static Optional<InputsInfo> of(Class<?> inputs) {
    try {
      return Optional.of((InputsInfo) inputs.getField("INFO").get(null));
    } catch (NoSuchFieldException none) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(inputs + " hides its INFO", e);
    }
  }
}
