package org.lossary.cli;

/** Text wrapped to the width of a terminal. */
final class Paragraphs {
  private static final int DEEPEST = 16;

  private Paragraphs() {}

  /** Writes a label and text, later lines indented. */
  static void add(StringBuilder out, String label, String text, int width) {
    String indent = " ".repeat(Math.min(label.length(), DEEPEST));
    StringBuilder line = new StringBuilder(label);
    boolean fresh = true;
    for (String word : text.split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > width) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
