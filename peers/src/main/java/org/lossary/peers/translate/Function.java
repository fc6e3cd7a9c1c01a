package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A function of another library: how it is called there, and the Java that gives its number. */
final class Function {
  /** Words of notes on the mean, which say nothing of a sum or of single losses. */
  static final String OF_THE_MEAN = "the mean divides by";

  /** Makes the Java from the arguments. */
  @FunctionalInterface
  interface Body {
    Code java(Arguments arguments);
  }

  private final String library;
  private final boolean minor;
  private final List<String> ids;
  private final List<Signature> signatures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String when = "";
  private String selector = "";
  private List<String> selected = List.of();
  private boolean lenient;
  private Body body =
      a -> {
        throw new IllegalStateException("no Java for " + a);
      };

  Function(String library, boolean minor, List<String> ids) {
    this.library = library;
    this.minor = minor;
    this.ids = ids;
  }

  /** Adds a way to call it. */
  Function call(String text) {
    signatures.add(Signature.of(text));
    return this;
  }

  /** Says which of several translations of the same call this is. */
  Function when(String text) {
    when = text;
    return this;
  }

  /** An argument that must be one of these texts, for objects that offer many losses. */
  Function where(String parameter, String... values) {
    selector = parameter;
    selected = List.of(values);
    return this;
  }

  /** Arguments that are not about the loss are left alone. */
  Function lenient() {
    lenient = true;
    return this;
  }

  /** Says what differs, or what the peer's convention is. */
  Function note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** Ends the entry with its Java. */
  Function java(Body java) {
    body = java;
    return this;
  }

  String library() {
    return library;
  }

  /** Whether a name without its library is that of another library first. */
  boolean isMinor() {
    return minor;
  }

  List<String> ids() {
    return ids;
  }

  List<Signature> signatures() {
    return signatures;
  }

  String when() {
    return when;
  }

  List<String> notes() {
    return notes;
  }

  boolean isLenient() {
    return lenient;
  }

  Body body() {
    return body;
  }

  /** The argument that picks the loss; empty if the name does. */
  String selector() {
    return selector;
  }

  List<String> selected() {
    return selected;
  }

  /** Whether the call's selecting argument, or its default, asks for this function. */
  boolean accepts(Signature signature, Expression.Call call) {
    if (selector.isEmpty() || ids.contains(call.name())) {
      return true;
    }
    Map<String, Expression> keywords = call.keywords();
    if (call.name().equals("params") && !keywords.containsKey(selector)) {
      return false;
    }
    int place = List.copyOf(signature.parameters().keySet()).indexOf(selector);
    Expression value =
        keywords.containsKey(selector)
            ? keywords.get(selector)
            : place >= 0 && place < call.positional().size()
                ? call.positional().get(place)
                : signature.parameters().getOrDefault(selector, Optional.empty()).orElse(null);
    String text =
        value instanceof Expression.Text t
            ? t.value()
            : value instanceof Expression.Call c
                ? c.name()
                : value instanceof Expression.Name || value instanceof Expression.Bool
                    ? value.toString()
                    : "";
    // CatBoost writes parameters of the loss behind a colon.
    return selected.contains(text) || selected.contains(text.replaceFirst(":.*", ":"));
  }
}
