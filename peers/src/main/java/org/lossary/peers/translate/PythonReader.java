package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lossary.peers.PeerException;

/**
 * Reads one Python expression: a dotted name, a call with positional and named arguments, numbers,
 * strings, True, False, None, lists and tuples.
 */
final class PythonReader {
  /** Functions that make an array of their first argument: the argument itself is read. */
  private static final Set<String> ARRAYS =
      Set.of(
          "torch.tensor",
          "torch.Tensor",
          "torch.as_tensor",
          "torch.FloatTensor",
          "np.array",
          "np.asarray",
          "numpy.array",
          "jnp.array",
          "jnp.asarray",
          "tf.constant",
          "tensor",
          "array");

  private final String text;
  private int at;

  private PythonReader(String text) {
    this.text = text;
  }

  /**
   * Reads a call; a name alone is a call without arguments.
   *
   * @throws PeerException with the position, if the text is something else
   */
  static PythonValue.Call call(String text) {
    PythonReader reader = new PythonReader(text);
    PythonValue value = reader.value();
    reader.space();
    if (reader.at < text.length()) {
      throw reader.error("the end");
    }
    if (value instanceof PythonValue.Call call) {
      return call;
    }
    if (value instanceof PythonValue.Variable name) {
      return new PythonValue.Call(name.python(), List.of(), Map.of());
    }
    throw new PeerException("'" + text + "' is not the name or the call of a loss");
  }

  /** Reads one value, for the defaults of signatures. */
  static PythonValue literal(String text) {
    return new PythonReader(text).value();
  }

  private PythonValue value() {
    space();
    if (at == text.length()) {
      throw error("a value");
    }
    char c = text.charAt(at);
    if (c == '[' || c == '(') {
      return items(c == '[' ? ']' : ')');
    }
    if (c == '\'' || c == '"') {
      return string(c);
    }
    if (Character.isDigit(c) || c == '.' || c == '-' || c == '+') {
      return number();
    }
    if (Character.isJavaIdentifierStart(c)) {
      return named();
    }
    throw error("a value");
  }

  private PythonValue items(char close) {
    at++;
    List<PythonValue> values = new ArrayList<>();
    boolean comma = false;
    while (!next(close)) {
      values.add(value());
      comma = next(',');
      if (!comma && !peek(close)) {
        throw error("',' or '" + close + "'");
      }
    }
    // One value in brackets without a comma is that value.
    return close == ')' && values.size() == 1 && !comma
        ? values.get(0)
        : new PythonValue.Items(values);
  }

  private PythonValue string(char quote) {
    int end = text.indexOf(quote, at + 1);
    if (end < 0) {
      throw error("a string that ends");
    }
    String value = text.substring(at + 1, end);
    at = end + 1;
    return new PythonValue.Text(value);
  }

  private PythonValue number() {
    int start = at;
    at++;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '.'
            || text.charAt(at) == '_'
            || ("+-".indexOf(text.charAt(at)) >= 0 && "eE".indexOf(text.charAt(at - 1)) >= 0))) {
      at++;
    }
    String written = text.substring(start, at);
    try {
      return new PythonValue.Number(Double.parseDouble(written.replace("_", "")), written);
    } catch (NumberFormatException e) {
      at = start;
      throw error("a number");
    }
  }

  private PythonValue named() {
    int start = at;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String name = text.substring(start, at);
    switch (name) {
      case "True":
        return new PythonValue.Flag(true);
      case "False":
        return new PythonValue.Flag(false);
      case "None":
        return new PythonValue.Nothing();
      case "math.inf", "np.inf", "torch.inf":
        return new PythonValue.Number(Double.POSITIVE_INFINITY, name);
      default:
        break;
    }
    if (!peek('(')) {
      return new PythonValue.Variable(name);
    }
    PythonValue.Call call = arguments(name);
    return ARRAYS.contains(name) && !call.positional().isEmpty() ? call.positional().get(0) : call;
  }

  private PythonValue.Call arguments(String name) {
    next('(');
    List<PythonValue> positional = new ArrayList<>();
    Map<String, PythonValue> named = new LinkedHashMap<>();
    while (!next(')')) {
      int start = at;
      PythonValue value = value();
      if (value instanceof PythonValue.Variable key && next('=')) {
        if (named.put(key.python(), value()) != null) {
          at = start;
          throw error("each argument once");
        }
      } else if (named.isEmpty()) {
        positional.add(value);
      } else {
        at = start;
        throw error("a named argument, once one is named");
      }
      if (!next(',') && !peek(')')) {
        throw error("',' or ')'");
      }
    }
    return new PythonValue.Call(name, positional, named);
  }

  private boolean next(char wanted) {
    if (peek(wanted)) {
      at++;
      return true;
    }
    return false;
  }

  private boolean peek(char wanted) {
    space();
    return at < text.length() && text.charAt(at) == wanted;
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private PeerException error(String expected) {
    String found = at < text.length() ? "'" + text.substring(at) + "'" : "nothing";
    return new PeerException(
        "expected "
            + expected
            + " at character "
            + (at + 1)
            + " of '"
            + text
            + "', found "
            + found);
  }
}
