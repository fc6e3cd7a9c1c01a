package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.listener.TrainingListener;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.metric.Distance;
import org.lossary.metric.Retrieval;
import org.lossary.perceptual.digits.Digits;

/** Small networks learn handwritten digits. */
class TrainingTest {
  private static final int PIXELS = Digits.SIDE * Digits.SIDE;
  private static final int BATCH = 128;
  private static final int EPOCHS = 8;
  private static final Digits TRAINING = Digits.training();
  private static final Digits HELD_OUT = Digits.heldOut();

  /** The loss that the training ended with, and what the network makes of new images. */
  private record Trained(double loss, float[] outputs, int columns) {
    double accuracy() {
      int right = 0;
      int rows = HELD_OUT.labels().size();
      for (int i = 0; i < rows; i++) {
        int best = 0;
        for (int k = 1; k < columns; k++) {
          best = outputs[i * columns + k] > outputs[i * columns + best] ? k : best;
        }
        right += best == HELD_OUT.labels().get(i) ? 1 : 0;
      }
      return right / (double) rows;
    }

    double retrieval() {
      int[] labels = labels(HELD_OUT);
      return Retrieval.among(
              Matrix.of(outputs, labels.length, columns),
              labels,
              Distance.COSINE,
              Retrieval.Mean.QUERIES)
          .mapAtR();
    }
  }

  @Test
  void crossEntropyTrainsAsThatOfDjl() throws Exception {
    Trained theirs = train(Loss.softmaxCrossEntropyLoss(), 10, EPOCHS);
    Trained ours = train(DjlLoss.of(Losses.crossEntropy()), 10, EPOCHS);

    assertThat(ours.loss()).isCloseTo(theirs.loss(), within(1e-3 * theirs.loss()));
    assertThat(ours.accuracy()).isCloseTo(theirs.accuracy(), within(0.01)).isGreaterThan(0.9);
  }

  @Test
  void focalLoss() throws Exception {
    assertThat(train(DjlLoss.of(Losses.focalSoftmax()), 10, EPOCHS).accuracy()).isGreaterThan(0.9);
  }

  /** Embeddings of eight numbers, in which digits that were never seen find their like. */
  @Test
  void supervisedContrast() throws Exception {
    Loss loss = DjlLoss.ofLabelledEmbeddings(Losses.supCon());
    double before = train(loss, 8, 0).retrieval();
    double after = train(loss, 8, 2 * EPOCHS).retrieval();
    assertThat(before).isLessThan(0.4);
    assertThat(after).isGreaterThan(0.75);
  }

  /** The metrics of a training ask for the loss again, which is not evaluated again. */
  @Test
  void aBatchIsEvaluatedOnce() throws Exception {
    AtomicInteger evaluations = new AtomicInteger();
    DjlLoss loss =
        DjlLoss.of(
            Losses.crossEntropy(),
            (labels, predictions) -> {
              evaluations.incrementAndGet();
              return Batch.ofLabels(predictions.get(0).matrix(), labels.get(0).ints());
            });
    Trained trained = train(loss, 10, 1);

    assertThat(trained.loss()).isFinite();
    assertThat(evaluations).hasValue((TRAINING.labels().size() + BATCH - 1) / BATCH);
  }

  private static Trained train(Loss loss, int outputs, int epochs) throws Exception {
    Engine.getEngine("PyTorch").setRandomSeed(5);
    try (Model model = Model.newInstance("digits", "PyTorch");
        NDManager manager = NDManager.newBaseManager("PyTorch")) {
      model.setBlock(
          new SequentialBlock()
              .add(Linear.builder().setUnits(64).build())
              .add(Activation::relu)
              .add(Linear.builder().setUnits(outputs).build()));
      ArrayDataset data =
          new ArrayDataset.Builder()
              .setData(images(manager, TRAINING))
              .optLabels(manager.create(labels(TRAINING)))
              .setSampling(BATCH, false)
              .build();
      DefaultTrainingConfig config =
          new DefaultTrainingConfig(loss)
              .optOptimizer(Optimizer.adam().optLearningRateTracker(Tracker.fixed(0.01f)).build())
              .addTrainingListeners(TrainingListener.Defaults.basic());
      try (Trainer trainer = model.newTrainer(config)) {
        trainer.initialize(new Shape(1, PIXELS));
        EasyTrain.fit(trainer, epochs, data, null);
        Float last = trainer.getTrainingResult().getTrainLoss();
        NDArray result = trainer.evaluate(new NDList(images(manager, HELD_OUT))).singletonOrThrow();
        return new Trained(last == null ? Double.NaN : last, result.toFloatArray(), outputs);
      }
    }
  }

  private static NDArray images(NDManager manager, Digits digits) {
    float[] pixels = new float[digits.images().size() * PIXELS];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) digits.images().get(i / PIXELS)[i % PIXELS];
    }
    return manager.create(pixels, new Shape(pixels.length / PIXELS, PIXELS));
  }

  private static int[] labels(Digits digits) {
    return digits.labels().stream().mapToInt(Integer::intValue).toArray();
  }
}
