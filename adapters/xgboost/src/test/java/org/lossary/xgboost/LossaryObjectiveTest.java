package org.lossary.xgboost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.SupervisedLoss;
import org.lossary.boosting.HessianPolicy;
import org.lossary.testkit.TrainingRows;

class LossaryObjectiveTest {
  private static final float[][] MARGINS = {{0}, {2}, {5}};

  @Test
  void buffersAreReused() {
    LossaryObjective objective = LossaryObjective.of(Losses.huber(1));

    List<float[]> first = objective.gradient(MARGINS, new float[] {1, 2, 3});
    List<float[]> second = objective.gradient(MARGINS, new float[] {3, 2, 1});

    assertThat(second.get(0)).isSameAs(first.get(0));
    assertThat(second.get(1)).isSameAs(first.get(1));
  }

  @Test
  void reachIsTheCurvatureOfTheTouchingParabola() {
    // Residuals -1, 1, 10 with median 1: Huber's curvature is 1, 1 and delta / 10.
    LossaryObjective objective = LossaryObjective.of(Losses.huber(2));

    List<float[]> result =
        objective.gradient(new float[][] {{0}, {2}, {13}}, new float[] {1, 1, 3});

    float[] g = result.get(0);
    float[] h = result.get(1);
    assertThat(h[1] / h[0]).isEqualTo(1);
    assertThat(h[2] / h[0]).isEqualTo(0.2f);
    assertThat(g[2] / g[1]).isEqualTo(2);
    assertThat(h[0] + h[1] + h[2]).isCloseTo(3, org.assertj.core.data.Offset.offset(1e-5f));
  }

  @Test
  void constantPolicyIsOne() {
    LossaryObjective objective = LossaryObjective.of(Losses.huber(2)).hessian(HessianPolicy.ONE);

    assertThat(objective.gradient(MARGINS, new float[] {1, 2, 3}).get(1)).containsExactly(1, 1, 1);
  }

  @Test
  void exactPolicyIsTheCurvatureWithAFloor() {
    LossaryObjective objective = LossaryObjective.of(Losses.huber(1)).hessian(HessianPolicy.EXACT);

    float[] h = objective.gradient(new float[][] {{0}, {9}}, new float[] {0.5f, 0}).get(1);

    assertThat(h).containsExactly(1, 1e-16f);
  }

  @Test
  void weightsMultiplyAndTheirMeanHessianIsOne() {
    LossaryObjective objective = LossaryObjective.of(Losses.bceWithLogits()).normalized();

    float[] h = objective.gradient(new float[][] {{0}, {0}}, new float[] {0, 1}, 1, 3).get(1);

    assertThat(h).containsExactly(1, 3);
  }

  @Test
  void aTrainedModelIsCompleteInItself() throws XGBoostError, java.io.IOException {
    float[] x = TrainingRows.features(1);
    DMatrix data = Samples.matrix(x, TrainingRows.labels(x, Domain.REAL, 0, 2));
    Booster booster = Samples.train(LossaryObjective.of(Losses.huber(2)), data, 10);

    Booster read = XGBoost.loadModel(booster.toByteArray());

    assertThat(read.predict(data, true)).isDeepEqualTo(booster.predict(data, true));
  }

  @Test
  void objectivesAreWrittenAndRead() throws Exception {
    LossaryObjective objective =
        LossaryObjective.ofClasses(Losses.crossEntropy(), 3).hessian(HessianPolicy.REACH);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(objective);
    }
    LossaryObjective read;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      read = (LossaryObjective) in.readObject();
    }

    float[][] margins = {{1, 2, 3}, {0, 0, 1}};
    float[] labels = {0, 2};
    assertThat(read.loss()).isEqualTo(objective.loss());
    assertThat(read.gradient(margins, labels).get(1))
        .isEqualTo(objective.gradient(margins, labels).get(1));
  }

  @Test
  void labelsOutsideTheDomainAreRefused() {
    assertThatThrownBy(
            () ->
                LossaryObjective.of(Losses.bceWithLogits())
                    .gradient(MARGINS, new float[] {0, 1, 2}))
        .isInstanceOf(LossException.class)
        .hasMessage("bce-with-logits: label must be within [0, 1], got 2.0");
    assertThatThrownBy(
            () ->
                LossaryObjective.ofClasses(Losses.crossEntropy(), 3)
                    .gradient(new float[][] {{0, 0, 0}}, new float[] {3}))
        .isInstanceOf(LossException.class)
        .hasMessage("cross-entropy: label must be within 0 .. 2, got 3.0");
  }

  @Test
  void aBoosterWithTheWrongNumberOfMarginsIsRefused() {
    assertThatThrownBy(
            () ->
                LossaryObjective.ofClasses(Losses.crossEntropy(), 3)
                    .gradient(MARGINS, new float[] {0, 1, 2}))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must be 3 a row (num_class of the booster), got 1");
  }

  @Test
  void classLossesNeedTheNumberOfClasses() {
    assertThatThrownBy(() -> LossaryObjective.of(Losses.crossEntropy()))
        .isInstanceOf(LossException.class)
        .hasMessage("cross-entropy: classes must be given and at least 2, got 0");
  }

  @Test
  void outputsWithUnitsOfTheirOwnAreNormalisedOneByOne() {
    LossaryObjective objective =
        LossaryObjective.of((SupervisedLoss) Catalog.parse("gaussian-nll:spread=LOG_VARIANCE"))
            .normalized();
    float[][] margins = {{900, 12}, {1100, 13}, {1000, 11}};
    float[] hessian = objective.gradient(margins, new float[] {950, 700, 1800}).get(1);
    assertThat((hessian[0] + hessian[2] + hessian[4]) / 3).isCloseTo(1f, within(1e-5f));
    assertThat((hessian[1] + hessian[3] + hessian[5]) / 3).isCloseTo(1f, within(1e-5f));
  }
}
