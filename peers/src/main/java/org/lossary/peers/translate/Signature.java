package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a function is called in its library: its name, its parameters in order with the library's
 * defaults, and what the object that it makes is applied to. Written as the library writes it:
 * {@code torch.nn.HuberLoss(reduction='mean', delta=1.0)(input, target)}.
 *
 * @param name the full name
 * @param parameters names with defaults; without one for those that must be given, as data must
 * @param applied names of the data that the object is applied to; empty for a function
 */
record Signature(String name, Map<String, Optional<Expression>> parameters, List<String> applied) {

  static Signature of(String text) {
    Expression.Call call = (Expression.Call) PythonReader.read(text);
    Map<String, Optional<Expression>> parameters = new LinkedHashMap<>();
    call.positional().forEach(p -> parameters.put(p.toString(), Optional.empty()));
    call.keywords().forEach((name, value) -> parameters.put(name, Optional.of(value)));
    return new Signature(
        call.name(), parameters, call.applied().stream().map(Object::toString).toList());
  }

  /** The name without its library and modules. */
  String shortName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Parameters as they are written, for lists of functions. */
  @Override
  public String toString() {
    List<String> all = new ArrayList<>();
    parameters.forEach(
        (parameter, value) -> all.add(parameter + value.map(v -> "=" + v).orElse("")));
    return name + "(" + String.join(", ", all) + ")";
  }
}
