package org.lossary.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lossary.tables.NearestNames;

/** Asks on the terminal: questions on standard error, answers from standard input. */
final class Interview {
  private static final int TRIES = 3;
  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  /** Whether somebody can answer. */
  static boolean isPossible() {
    return Boolean.getBoolean("lossary.tty.in");
  }

  /**
   * Asks for one of these words; a number picks by place, an empty line takes the first.
   *
   * @throws BadInputException if no answer comes
   */
  String choose(String question, List<String> words) throws IOException {
    return choose(question, words, words);
  }

  /** Asks a question, with what its answers mean. */
  String choose(Question question) throws IOException {
    List<Question.Answer> answers = question.asked();
    return choose(
        question.text(),
        answers.stream().map(Question.Answer::word).toList(),
        answers.stream().map(Question.Answer::toString).toList());
  }

  private String choose(String question, List<String> words, List<String> shown)
      throws IOException {
    System.err.println(question);
    for (int i = 0; i < words.size(); i++) {
      System.err.println("  " + (i + 1) + "  " + shown.get(i));
    }
    for (int i = 0; i < TRIES; i++) {
      System.err.print("[1] ");
      String line = in.readLine();
      if (line == null) {
        break;
      }
      String answer = line.strip();
      if (answer.isEmpty()) {
        return words.get(0);
      }
      if (answer.matches("\\d{1,3}")
          && Integer.parseInt(answer) >= 1
          && Integer.parseInt(answer) <= words.size()) {
        return words.get(Integer.parseInt(answer) - 1);
      }
      for (String word : words) {
        if (word.equalsIgnoreCase(answer)) {
          return word;
        }
      }
      System.err.println(
          "'" + answer + "' is none of these" + NearestNames.suggestion(answer, words));
    }
    throw new BadInputException("no answer to: " + question);
  }

  /** Asks for a number; an empty line takes the usual one. */
  String number(String question, String usual) throws IOException {
    System.err.println(question);
    System.err.print("[" + usual + "] ");
    String line = in.readLine();
    if (line == null) {
      throw new BadInputException("no answer to: " + question);
    }
    return line.isBlank() ? usual : line.strip();
  }
}
