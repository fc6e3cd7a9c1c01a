package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.core.Linear;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.dataset.Dataset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lossary.Catalog;
import org.lossary.StructuredLoss;
import org.lossary.generative.InputGradients;
import org.lossary.testkit.Snippets;
import org.lossary.testkit.TrainerLines;

/** What the pages of the losses say is given to DJL: for every loss that can be, and it works. */
class PagesTest {
  @TempDir private static Path folder = Path.of("");

  private static Map<String, Object> made = Map.of();

  @BeforeAll
  static void run() throws Exception {
    made =
        TrainerLines.run(
            TrainerLines.of(Path.of("../../docs/losses"), "DJL"),
            List.of("org.lossary.djl.*"),
            "  static int classes = 3, channels = 1, height = 12, width = 12, count = 3, pairs = 2;\n"
                + "  static double[] atoms = {-1, 0, 1};\n",
            folder);
  }

  @Test
  void everyLossButThoseOfGradientsHasALineOfItsOwn() {
    TreeSet<String> suitable = new TreeSet<>();
    for (Catalog.Entry entry : Catalog.all()) {
      if (!(entry.create() instanceof StructuredLoss<?> loss
          && loss.inputs() == InputGradients.class)) {
        suitable.add(entry.info().id());
      }
    }
    assertThat(made.keySet()).isEqualTo(suitable);
    made.forEach((id, loss) -> assertThat(((DjlLoss) loss).getName()).isEqualTo(id));
  }

  /** Shapes of predictions, and what labels are: shapes, or lists of whole numbers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "huber; 4x3; 4x3",
        "bce-with-logits; 4; [0 1 1 0]",
        "cross-entropy; 4x3; [0 2 1 1]",
        "gaussian-nll; 4x2; 4",
        "nt-xent; 4x3; [0 0 1 1]",
        "sup-con; 4x3; [0 0 1 1]",
        "batch-hard-triplet; 4x3; [0 0 1 1]",
        "triplet-margin; 4x3 4x3 4x3; ",
        "contrastive-pairs; 4x3 4x3; [0 1 1 0]",
        "cosent; 4x3 4x3; 4",
        "barlow-twins; 4x3 4x3; ",
        "arc-face; 4x3 2x3; [0 0 1 1]",
        "proxy-anchor; 4x3 2x3; [0 0 1 1]",
        "clip-contrastive; 4x3 4x3 1x2; ",
        "info-nce; 4x3 4x3 5x3; ",
        "margin-mse; 4x3 4x3 4x3; 4x2",
        "dice; 2x1x4x4; 2x1x4x4",
        "ctc; 2x5x3; [1 2/2 1] [2 1]",
        "list-net; 4x1; 4 [3 1]",
        "rank-net; 4x1; 4 [3 1]",
        "margin-ranking; 4x1 4x1; ",
        "dpo; 4x1 4x1; 4x1 4x1",
        "ssim; 1x1x12x12; 1x1x12x12",
        "learned-distance; 1x1x12x12; 1x1x12x12",
        "total-variation; 1x1x12x12; ",
        "hinge-gan; 4x1 4x1; ",
        "reconstruction; 4x3; 4x3",
        "gaussian-kl; 4x3 4x3; ",
        "elbo; 4x3 4x2 4x2; 4x3",
        "wasserstein-1d; 4x1; 4x1",
        "energy-distance; 4x2; 5x2",
        "reinforce; 4x1; 4x1 4x1",
        "q-learning; 4x2; [0 1 0 1] 4x1 4x1 4x2",
        "temporal-difference; 4x1; 4x1 4x1 4x1",
      })
  void linesAreEvaluated(String id, String predictions, String labels) {
    DjlLoss loss = (DjlLoss) Objects.requireNonNull(made.get(id), id);
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      NDList y = arrays(manager, labels == null ? "" : labels, 0.3);
      NDArray[] p = arrays(manager, predictions, 0.7).toArray(new NDArray[0]);
      Torch.Result result = Torch.of(x -> loss.evaluate(y, x), p);

      assertThat(result.value()).isFinite();
      assertThat(result.gradients().stream().flatMapToDouble(Arrays::stream))
          .allMatch(Double::isFinite)
          .anyMatch(g -> g != 0);
    }
  }

  private static NDList arrays(NDManager manager, String shapes, double step) {
    NDList list = new NDList();
    double rate = step;
    for (String text : shapes.isBlank() ? new String[0] : shapes.split(" (?![^\\[]*\\])", -1)) {
      if (text.startsWith("[")) {
        String[] numbers = text.substring(1, text.length() - 1).split("[ /]", -1);
        int[] ints = Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
        int rows = text.split("/", -1).length;
        list.add(
            rows == 1
                ? manager.create(ints)
                : manager.create(ints, new Shape(rows, ints.length / rows)));
      } else {
        Shape shape =
            new Shape(Arrays.stream(text.split("x", -1)).mapToLong(Long::parseLong).toArray());
        double[] numbers = Torch.wave((int) shape.size(), rate);
        // Within (0, 1), which suits targets, discounts, and relevances as well.
        Arrays.setAll(numbers, i -> 0.5 + 0.2 * numbers[i]);
        list.add(manager.create(numbers, shape));
      }
      rate += 0.11;
    }
    return list;
  }

  @Test
  void theGuideTrainsANetwork() throws Exception {
    String source =
        """
        import ai.djl.*;
        import ai.djl.ndarray.types.*;
        import ai.djl.training.*;
        import ai.djl.training.dataset.*;
        import ai.djl.training.loss.*;
        import ai.djl.training.optimizer.*;
        import org.lossary.Batch;
        import org.lossary.Losses;
        import org.lossary.djl.*;
        import org.lossary.metric.*;
        public class Snippets {
          public static void run(Model model, Dataset data) throws Exception {
        %s  }
        }
        """
            .formatted(TrainerLines.under(Path.of("../../docs/guide/trainers.md"), "DJL"));
    try (Model model = Model.newInstance("guide", "PyTorch");
        NDManager manager = NDManager.newBaseManager("PyTorch")) {
      model.setBlock(Linear.builder().setUnits(4).build());
      NDArray images = manager.create(Torch.wave(16 * 64, 0.7), new Shape(16, 64));
      ArrayDataset data =
          new ArrayDataset.Builder()
              .setData(images.toType(DataType.FLOAT32, false))
              .optLabels(manager.arange(16).mod(4))
              .setSampling(8, false)
              .build();
      Snippets.compile(source, folder)
          .getMethod("run", Model.class, Dataset.class)
          .invoke(null, model, data);

      assertThat(model.getBlock().isInitialized()).isTrue();
    }
  }
}
