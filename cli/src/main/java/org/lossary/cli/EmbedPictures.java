package org.lossary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Similarity;
import org.lossary.metric.Distance;
import org.lossary.metric.PrincipalComponents;
import org.lossary.metric.Trustworthiness;
import org.lossary.metric.Umap;
import org.lossary.report.chart.ScatterPlot;
import org.lossary.tables.CsvWriter;

/**
 * Vectors that training has not seen in the plane, before and after the head.
 *
 * @param kind how they were drawn
 * @param rows of the data, each from 0
 * @param names the class of each point, or its side of a pair
 * @param order of the names, a natural one
 * @param all points, of which these are a sample
 * @param pairs whether points are sides of pairs
 * @param neighbours that a point has, itself among them
 */
record EmbedPictures(
    Kind kind,
    List<Integer> rows,
    List<String> names,
    List<String> order,
    int all,
    boolean pairs,
    int neighbours,
    Plane frozen,
    Plane head) {
  /** How rows get into the plane. */
  enum Kind {
    /** By {@link Umap}: neighbours stay together. */
    UMAP,
    /** By {@link PrincipalComponents}: the axes of most variance. */
    PCA,
    /** There is no picture. */
    NONE
  }

  /**
   * Points.
   *
   * @param points a row of two coordinates for each
   * @param trust how far neighbours shown are true, or NaN for fewer than three points
   * @param explained the share of the variance that is shown, or NaN
   */
  record Plane(DoubleMatrix points, double trust, double explained) {}

  static final String FILE = "picture.csv";

  /** More classes than that cannot be told apart; the legend of them all would leave no room. */
  static final int CLASSES = 2 * ScatterPlot.COLORS;

  /** More points than that are a blot. */
  private static final int POINTS = 1500;

  private static final int PAIRS = 300;

  /**
   * Draws both, side by side if there are threads for it; principal components once {@code stop}
   * says that there is no time left.
   */
  static @Nullable EmbedPictures of(EmbedRun run, Kind kind, int threads, BooleanSupplier stop) {
    if (kind == Kind.NONE) {
      return null;
    }
    List<EmbeddingHead> heads = run.result().heads();
    int[] test = run.result().split().test();
    int[] shown =
        Seeds.draw(
            test.length,
            Math.min(test.length, run.all() instanceof PairVectors ? PAIRS : POINTS),
            run.options().seed());
    List<Integer> rows = new ArrayList<>(Arrays.stream(shown).map(i -> test[i]).boxed().toList());
    List<String> names = new ArrayList<>();
    float[] frozen;
    float[] embedded;
    if (run.result().test() instanceof PairVectors all) {
      PairVectors pairs = all.take(shown);
      frozen = joined(pairs.anchors(), pairs.positives());
      embedded =
          joined(
              heads.get(0).applyAll(pairs.anchors(), pairs.rows()),
              heads.get(heads.size() - 1).applyAll(pairs.positives(), pairs.rows()));
      rows.addAll(List.copyOf(rows));
      names.addAll(Collections.nCopies(pairs.rows(), "anchor"));
      names.addAll(Collections.nCopies(pairs.rows(), "positive"));
    } else {
      Vectors vectors = ((Vectors) run.result().test()).take(shown);
      frozen = heads.get(0).frozen(vectors.data());
      embedded = heads.get(0).applyAll(vectors.data(), vectors.rows());
      Arrays.stream(vectors.labels()).forEach(l -> names.add(vectors.classes().get(l)));
    }
    Matrix before = matrix(frozen, names.size());
    Matrix after = matrix(embedded, names.size());
    int neighbours = Math.min(Umap.defaults().neighbours(), names.size());
    Painter painter =
        new Painter(
            neighbours,
            run.options().similarity() == Similarity.COSINE
                ? Distance.COSINE_DISTANCE
                : Distance.EUCLIDEAN,
            run.options().seed(),
            stop);
    Kind wanted = neighbours < 2 || stop.getAsBoolean() ? Kind.PCA : kind;
    List<Plane> planes = wanted == Kind.UMAP ? painter.umap(before, after, threads) : List.of();
    if (planes.isEmpty()) {
      wanted = Kind.PCA;
      planes = List.of(painter.components(before), painter.components(after));
    }
    boolean pairs = run.all() instanceof PairVectors;
    return new EmbedPictures(
        wanted,
        rows,
        names,
        run.all() instanceof Vectors v
            ? v.classes().stream().sorted(NaturalOrder.INSTANCE).toList()
            : List.of("anchor", "positive"),
        test.length * (pairs ? 2 : 1),
        pairs,
        neighbours,
        planes.get(0),
        planes.get(1));
  }

  private static Matrix matrix(float[] data, int rows) {
    return Matrix.of(data, rows, data.length / rows);
  }

  private static float[] joined(float[] first, float[] second) {
    float[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** What both pictures have in common. */
  private record Painter(int neighbours, Distance distance, long seed, BooleanSupplier stop) {
    /** Empty if there was no time for them. */
    List<Plane> umap(Matrix before, Matrix after, int threads) {
      Umap umap =
          Umap.defaults().neighbours(neighbours).distance(distance).seed(seed).threads(threads);
      int epochs = umap.epochsOf(before.rows());
      try (EmbedProgress progress = EmbedProgress.of("drawing pictures", 2 * epochs)) {
        List<Plane> planes;
        if (threads == 1) {
          planes = List.of(umap(umap, before, progress), umap(umap, after, progress));
        } else {
          var first = CompletableFuture.supplyAsync(() -> umap(umap, before, progress));
          Plane second = umap(umap, after, progress);
          planes = List.of(first.join(), second);
        }
        return stop.getAsBoolean() ? List.of() : planes;
      }
    }

    private Plane umap(Umap umap, Matrix rows, EmbedProgress progress) {
      DoubleMatrix points =
          umap.picture(
              rows,
              epoch -> {
                progress.done(null);
                return !stop.getAsBoolean();
              });
      return new Plane(points, trust(rows, points), Double.NaN);
    }

    Plane components(Matrix rows) {
      PrincipalComponents found = PrincipalComponents.of(rows, Math.min(2, rows.columns()));
      double[] points = new double[2 * rows.rows()];
      for (int i = 0; i < points.length; i++) {
        points[i] = i % 2 < rows.columns() ? found.coordinates().get(i / 2, i % 2) : 0;
      }
      DoubleMatrix plane = Matrix.of(points, rows.rows(), 2);
      return new Plane(plane, trust(rows, plane), found.explained());
    }

    private double trust(Matrix rows, Matrix points) {
      int k = trusted(neighbours, rows.rows());
      return k < 1 ? Double.NaN : Trustworthiness.of(rows, points, distance, k);
    }
  }

  /** So many of the nearest of each point trustworthiness is about. */
  int trusted() {
    return trusted(neighbours, names.size());
  }

  private static int trusted(int neighbours, int points) {
    return Math.min(neighbours, (points - 1) / 2);
  }

  /** How many classes have points. */
  int present() {
    return Set.copyOf(names).size();
  }

  /** The classes with a colour and a shape, in order: those with the most points. */
  private List<String> shown() {
    Map<String, Long> points =
        names.stream().collect(Collectors.groupingBy(n -> n, Collectors.counting()));
    Set<String> most =
        order.stream()
            .filter(points::containsKey)
            .sorted(Comparator.comparingLong(n -> -points.getOrDefault(n, 0L)))
            .limit(CLASSES)
            .collect(Collectors.toSet());
    return order.stream().filter(most::contains).toList();
  }

  /** Adds the points in groups by name, in the order of the names. */
  ScatterPlot addTo(ScatterPlot plot, Plane plane) {
    List<String> shown = shown();
    int[] others =
        IntStream.range(0, names.size()).filter(i -> !shown.contains(names.get(i))).toArray();
    if (others.length > 0) {
      plot.others("other classes", column(plane, 0, others), column(plane, 1, others));
    }
    for (String name : shown) {
      int[] at = IntStream.range(0, names.size()).filter(i -> names.get(i).equals(name)).toArray();
      plot.group(name, column(plane, 0, at), column(plane, 1, at));
    }
    return plot;
  }

  private static double[] column(Plane plane, int column, int... at) {
    return Arrays.stream(at).mapToDouble(i -> plane.points.get(i, column)).toArray();
  }

  /** The coordinates, for other programs to draw. */
  void write(Path folder, EmbedColumns columns) {
    boolean named = columns.id() != null;
    List<String> header = new ArrayList<>(List.of("row"));
    if (named) {
      header.add("id");
    }
    header.add(pairs ? "side" : "class");
    header.addAll(List.of("frozen_x", "frozen_y", "head_x", "head_y"));
    try (CsvWriter csv = CsvWriter.create(folder.resolve(FILE), header)) {
      for (int i = 0; i < rows.size(); i++) {
        csv.number(rows.get(i) + 1);
        if (named) {
          csv.text(columns.name(rows.get(i)));
        }
        csv.text(names.get(i));
        for (Plane plane : List.of(frozen, head)) {
          csv.number(plane.points.get(i, 0)).number(plane.points.get(i, 1));
        }
        csv.endRow();
      }
      csv.commit();
    }
  }
}
