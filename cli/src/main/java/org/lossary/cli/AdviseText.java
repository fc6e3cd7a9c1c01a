package org.lossary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lossary.bakeoff.advice.Aim;
import org.lossary.bakeoff.advice.Recommendation;
import org.lossary.bakeoff.advice.Recommender;
import org.lossary.peers.translate.JavaLine;

/** What {@code lossary advise} prints. */
final class AdviseText {
  private static final int SHOWN = 5;
  private static final int NOTED = 6;

  private AdviseText() {}

  static String of(AdviseAnswers answers, Recommender found, List<String> next, int width) {
    StringBuilder out = new StringBuilder();
    out.append("For ").append(ListCommand.words(answers.task()));
    List<Aim> aims = Aim.of(answers.task());
    if (!aims.isEmpty()) {
      Aim shown = answers.aim() == null ? aims.get(0) : answers.aim();
      out.append(", to predict ").append(shown.words());
      if (answers.aim() == null && aims.size() > 1) {
        out.append(" unless something speaks against it (--aim insists)");
      }
    }
    out.append('\n');
    answers.findings().forEach(f -> Paragraphs.add(out, "  - ", f, width));
    attempt(out, found.attempt().stream().limit(SHOWN).toList(), width);
    if (!found.avoid().isEmpty()) {
      out.append("\nAvoid\n");
      Map<String, String> avoid = new LinkedHashMap<>();
      for (Recommendation r : found.avoid().subList(0, Math.min(SHOWN, found.avoid().size()))) {
        avoid.merge(String.join("; ", r.reasons()), r.loss().id(), (a, b) -> a + ", " + b);
      }
      avoid.forEach((reasons, ids) -> Paragraphs.add(out, "  " + ids + ": ", reasons, width));
    }
    open(out, answers.open(), width);
    out.append("\nNext\n");
    next.forEach(line -> out.append("  ").append(line).append('\n'));
    return out.toString();
  }

  /** What nobody was asked, and which option would answer it. */
  private static void open(StringBuilder out, List<Question> open, int width) {
    if (open.isEmpty()) {
      return;
    }
    out.append("\nStill open\n");
    for (Question question : open) {
      String words =
          question.ofWords()
              ? " " + String.join("|", question.words().stream().filter(Question::says).toList())
              : "";
      Paragraphs.add(out, "  " + question.option() + words + "  ", question.text(), width);
    }
  }

  private static void attempt(StringBuilder out, List<Recommendation> shown, int width) {
    out.append("\nTry\n");
    if (shown.isEmpty()) {
      out.append("  no loss of the catalogue fits all of this\n");
    }
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      for (String reason : shown.get(i).reasons()) {
        places.computeIfAbsent(reason, r -> new ArrayList<>()).add(i + 1);
      }
    }
    // What several have in common is said once.
    places.values().removeIf(at -> at.size() < 2);
    places.forEach(
        (reason, at) ->
            Paragraphs.add(out, "  " + numbers(at, shown.size()) + ": ", reason, width));
    for (int i = 0; i < shown.size(); i++) {
      Recommendation r = shown.get(i);
      out.append("  ").append(i + 1).append("  ").append(r.loss().id());
      out.append("  ").append(JavaLine.of(r.suggested())).append('\n');
      r.reasons().stream()
          .filter(reason -> !places.containsKey(reason))
          .limit(NOTED)
          .forEach(reason -> Paragraphs.add(out, "     - ", reason, width));
    }
  }

  private static String numbers(List<Integer> at, int all) {
    if (at.size() == all) {
      return "all";
    }
    List<String> words = at.stream().map(String::valueOf).toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
