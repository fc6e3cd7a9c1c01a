package org.lossary.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.lossary.internal.maths.Maths64;

/** The most probable beginnings of the labels of a sequence, frame after frame. */
final class PrefixBeam {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** The most probable first; of equals, the one that was found first. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.total()).thenComparingInt(c -> c.number);

  /** A beginning that was kept at some time. There is one for each list of labels. */
  private static final class Prefix {
    final @Nullable Prefix parent;
    final int last;
    final int length;
    final Map<Integer, Prefix> longer = new HashMap<>();

    /** Log-probabilities of the paths so far that end in a blank, and in the last label. */
    double blank = NEVER;

    double label = NEVER;

    /** The candidate for the next frame that is this prefix itself, while it is in the beam. */
    @Nullable Candidate staying;

    Prefix(@Nullable Prefix parent, int last) {
      this.parent = parent;
      this.last = last;
      this.length = parent == null ? 0 : parent.length + 1;
    }

    double total() {
      return add(blank, label);
    }
  }

  /** What may be kept after a frame: a prefix, with one more label unless it is negative. */
  private static final class Candidate {
    final Prefix prefix;
    final int next;
    final int number;
    double blank = NEVER;
    double label = NEVER;

    Candidate(Prefix prefix, int next, int number) {
      this.prefix = prefix;
      this.next = next;
      this.number = number;
    }

    double total() {
      return add(blank, label);
    }
  }

  private final int none;
  private final int width;
  private final int classes;
  private List<Prefix> beam = new ArrayList<>();

  PrefixBeam(int none, int width, int classes) {
    this.none = none;
    this.width = width;
    this.classes = classes;
    Prefix start = new Prefix(null, -1);
    start.blank = 0;
    beam.add(start);
  }

  /** A frame that is a blank for all. */
  void blank(double[] frame) {
    for (Prefix prefix : beam) {
      prefix.blank = prefix.total() + frame[none];
      prefix.label = NEVER;
    }
  }

  void advance(double[] frame) {
    int number = 0;
    for (Prefix prefix : beam) {
      Candidate stays = new Candidate(prefix, -1, number++);
      stays.blank = prefix.total() + frame[none];
      stays.label = prefix.last < 0 ? NEVER : prefix.label + frame[prefix.last];
      prefix.staying = stays;
    }
    PriorityQueue<Candidate> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Prefix prefix : beam) {
      for (int c = 0; c < classes; c++) {
        double p = (c == prefix.last ? prefix.blank : prefix.total()) + frame[c];
        if (c == none || p == NEVER) {
          continue;
        }
        Prefix known = prefix.longer.get(c);
        if (known != null && known.staying != null) {
          known.staying.label = add(known.staying.label, p);
        } else {
          Candidate longer = new Candidate(prefix, c, number++);
          longer.label = p;
          offer(best, longer);
        }
      }
    }
    for (Prefix prefix : beam) {
      Candidate stays = prefix.staying;
      if (stays != null && stays.total() > NEVER) {
        offer(best, stays);
      }
      prefix.staying = null;
    }
    List<Prefix> next = new ArrayList<>();
    for (Candidate kept : best) {
      Prefix prefix = kept.prefix;
      if (kept.next >= 0) {
        Prefix parent = prefix;
        prefix = parent.longer.computeIfAbsent(kept.next, c -> new Prefix(parent, c));
      }
      next.add(prefix);
    }
    int i = 0;
    for (Candidate kept : best) {
      next.get(i).blank = kept.blank;
      next.get(i).label = kept.label;
      i++;
    }
    beam = next;
  }

  private void offer(PriorityQueue<Candidate> best, Candidate candidate) {
    if (best.size() < width) {
      best.add(candidate);
    } else if (BEST_FIRST.compare(candidate, best.element()) < 0) {
      best.remove();
      best.add(candidate);
    }
  }

  List<Decoding> results() {
    List<Decoding> results = new ArrayList<>();
    for (Prefix prefix : beam) {
      int[] labels = new int[prefix.length];
      Prefix at = prefix;
      for (int i = labels.length - 1; i >= 0 && at != null; i--) {
        labels[i] = at.last;
        at = at.parent;
      }
      results.add(new Decoding(labels, Math.min(0, prefix.total())));
    }
    results.sort(Comparator.comparingDouble((Decoding d) -> -d.logProbability()));
    return List.copyOf(results);
  }

  /** log(exp(a) + exp(b)). */
  private static double add(double a, double b) {
    double max = Math.max(a, b);
    return max == NEVER ? NEVER : max + Maths64.log1p(Maths64.exp(Math.min(a, b) - max));
  }
}
