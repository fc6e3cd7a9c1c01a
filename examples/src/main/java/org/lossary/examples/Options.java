package org.lossary.examples;

import java.util.List;

/**
 * How an example runs.
 *
 * @param seed of all that is random
 * @param epochs of the training; 0 for what the example thinks right
 * @param threads 0 for all processors; changes no result
 * @param quick whether a few seconds have to do, with a worse result
 */
public record Options(long seed, int epochs, int threads, boolean quick) {

  /** Checks numbers. */
  public Options {
    require(epochs >= 0, "--epochs must be >= 0, got " + epochs);
    require(threads >= 0, "--threads must be >= 0, got " + threads);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** From {@code --seed N --epochs N --threads N --quick}, each of which may be left out. */
  public static Options parse(String... args) {
    List<String> words = List.of(args);
    for (int i = 0; i < args.length; i++) {
      boolean number = List.of("--seed", "--epochs", "--threads").contains(args[i]);
      require(
          number || args[i].equals("--quick"),
          "takes --seed N, --epochs N, --threads N and --quick, got " + args[i]);
      i += number ? 1 : 0;
    }
    return new Options(
        number(words, "--seed", 1),
        (int) number(words, "--epochs", 0),
        (int) number(words, "--threads", 0),
        words.contains("--quick"));
  }

  private static long number(List<String> words, String option, long otherwise) {
    int at = words.indexOf(option);
    if (at < 0) {
      return otherwise;
    }
    String word = at + 1 < words.size() ? words.get(at + 1) : "nothing";
    require(word.matches("-?\\d{1,9}"), option + " must be a whole number, got " + word);
    return Long.parseLong(word);
  }

  /** The number of epochs: what is asked for, or what the example thinks right. */
  int epochs(int usual, int quickly) {
    return epochs > 0 ? epochs : either(usual, quickly);
  }

  /** One of two numbers, the second in the quick form. */
  int either(int usual, int quickly) {
    return quick ? quickly : usual;
  }
}
