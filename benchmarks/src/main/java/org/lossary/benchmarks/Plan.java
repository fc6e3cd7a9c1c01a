package org.lossary.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * What is measured, and how long that is expected to take: as many of the cases, in their order, as
 * fit into the time.
 *
 * @param cases the cases, one at least
 * @param all how many there would be
 * @param seconds expected for the cases
 * @param secondsOfAll expected for all that there would be
 * @param full whether by JMH
 * @param forks how many JVMs there are for a case and side, if so
 */
record Plan(
    List<Case> cases, int all, double seconds, double secondsOfAll, boolean full, int forks) {
  /** Minutes of the full form, unless others are asked for. */
  static final double FULL_MINUTES = 30;

  /** Seconds of a case in the quick form, and of a case and fork in the full one, measured. */
  private static final double QUICK = 6;

  private static final double FORK = 11;

  /** The same where a call takes seconds, of which JMH makes ten for each of four sides. */
  private static final double SLOW_FORK = 60;

  static Plan of(List<Case> all, boolean full, int forks, double minutes) {
    List<Case> cases = new ArrayList<>();
    double seconds = 0;
    double total = 0;
    for (Case of : all) {
      double more = seconds(of, full, forks);
      total += more;
      if (cases.isEmpty() || total <= 60 * minutes) {
        cases.add(of);
        seconds += more;
      }
    }
    return new Plan(List.copyOf(cases), all.size(), seconds, total, full, forks);
  }

  /** Seconds that are expected for a case. */
  double seconds(Case of) {
    return seconds(of, full, forks);
  }

  private static double seconds(Case of, boolean full, int forks) {
    return full ? forks * (Views.are(of) ? SLOW_FORK : FORK) : QUICK;
  }

  /** As it is announced. */
  @Override
  public String toString() {
    String number = cases.size() < all ? cases.size() + " of " + all : Integer.toString(all);
    String rest =
        cases.size() < all
            ? ", --minutes=%d for all".formatted((int) Math.ceil(secondsOfAll / 60))
            : "";
    return "%s cases, about %s%s"
        .formatted(number, Numbers.duration(Duration.ofMillis(Math.round(seconds * 1000))), rest);
  }
}
