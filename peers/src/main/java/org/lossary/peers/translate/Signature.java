package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lossary.peers.translate.PythonValue.Call;

/**
 * How a library writes a loss: its names, its arguments in their order with their defaults, and
 * what it is in Java.
 */
final class Signature {

  /** An argument with its default. */
  record Argument(String name, PythonValue otherwise) {}

  private final String library;
  private final String peer;
  private final List<String> names = new ArrayList<>();
  private final List<Argument> arguments = new ArrayList<>();

  /** Arguments that functional forms take before the others. */
  private final List<Argument> leading = new ArrayList<>();

  private Function<Arguments, Answer> answer = a -> new Answer("", "", List.of());

  /** What a call is in Java. */
  record Answer(String loss, String call, List<String> notes) {}

  private Signature(String library, String peer) {
    this.library = library;
    this.peer = peer;
  }

  /**
   * Starts a signature.
   *
   * @param peer the id of the peer's loss, empty if there is none
   * @param names full names of classes and functions; any end of them after a dot is understood
   */
  static Signature of(String library, String peer, String... names) {
    Signature signature = new Signature(library, peer);
    signature.names.addAll(List.of(names));
    return signature;
  }

  /** Adds an argument of functional forms that comes first: the inputs. */
  Signature input(String name) {
    leading.add(new Argument(name, new PythonValue.Variable(name)));
    return this;
  }

  /** Adds an argument; the default as Python writes it. */
  Signature argument(String name, String otherwise) {
    arguments.add(new Argument(name, PythonReader.literal(otherwise)));
    return this;
  }

  /** Sets what it is in Java. */
  Signature java(Function<Arguments, Answer> answer) {
    this.answer = answer;
    return this;
  }

  String library() {
    return library;
  }

  String peer() {
    return peer;
  }

  List<String> names() {
    return names;
  }

  List<Argument> arguments() {
    return arguments;
  }

  /** Whether a name, or the end of one, is this loss. */
  boolean matches(String written) {
    return names.stream().anyMatch(n -> n.equals(written) || n.endsWith("." + written));
  }

  /** The answer for a call. */
  Translation translate(Call call) {
    String last = call.name().substring(call.name().lastIndexOf('.') + 1);
    boolean function = Character.isLowerCase(last.charAt(0));
    List<Argument> all = new ArrayList<>(function ? leading : List.of());
    all.addAll(arguments);
    Answer found = answer.apply(new Arguments(call.name(), all, call));
    return new Translation(library, call.python(), found.loss(), found.call(), found.notes(), peer);
  }
}
