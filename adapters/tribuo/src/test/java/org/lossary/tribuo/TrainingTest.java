package org.lossary.tribuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.oracle.labs.mlrg.olcut.config.ConfigurationManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Losses;
import org.lossary.perceptual.digits.Digits;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Output;
import org.tribuo.OutputFactory;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.LabelObjective;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.sgd.RegressionObjective;
import org.tribuo.regression.sgd.linear.LinearSGDTrainer;
import org.tribuo.regression.sgd.objectives.SquaredLoss;

/** Linear models of handwritten digits and of wages. */
class TrainingTest {
  private static final Path WAGES =
      Path.of("../../bakeoff/src/main/resources/org/lossary/bakeoff/data/wages.csv.gz");
  private static final MutableDataset<Label> DIGITS = digits(Digits.training());
  private static final MutableDataset<Label> NEW_DIGITS = digits(Digits.heldOut());

  @TempDir private Path folder = Path.of("");

  @Test
  void crossEntropyTrainsAsThatOfTribuo() {
    Model<Label> theirs = classifier(new LogMulticlass());
    Model<Label> ours = classifier(TribuoClassification.of(Losses.crossEntropy()));

    for (Example<Label> digit : NEW_DIGITS) {
      Map<String, Label> scores = ours.predict(digit).getOutputScores();
      theirs
          .predict(digit)
          .getOutputScores()
          .forEach(
              (name, label) ->
                  assertThat(scores)
                      .hasEntrySatisfying(
                          name,
                          own ->
                              assertThat(own.getScore())
                                  .isCloseTo(label.getScore(), within(1e-9))));
    }
    assertThat(ours.generatesProbabilities()).isTrue();
    assertThat(accuracy(ours)).isGreaterThan(0.9);
  }

  @Test
  void halfSquaredTrainsAsThatOfTribuo() throws IOException {
    MutableDataset<Regressor> wages = wages();
    Model<Regressor> theirs = regression(new SquaredLoss(), wages);
    Model<Regressor> ours = regression(TribuoRegression.of(Losses.halfSquared()), wages);

    for (int i = 0; i < 100; i++) {
      assertThat(predicted(ours, wages.getExample(i)))
          .isCloseTo(predicted(theirs, wages.getExample(i)), within(1e-9));
    }
  }

  /** Nine of ten wages are less than what the quantile loss predicts. */
  @Test
  void quantilesOfWages() throws IOException {
    MutableDataset<Regressor> wages = wages();
    Model<Regressor> model = regression(TribuoRegression.of(Losses.quantile(0.9)), wages);

    int below = 0;
    for (Example<Regressor> person : wages) {
      below += person.getOutput().getValues()[0] < predicted(model, person) ? 1 : 0;
    }
    assertThat(below / (double) wages.size()).isCloseTo(0.9, within(0.05));
  }

  @Test
  void focalLossTellsDigitsApart() {
    Model<Label> model = classifier(TribuoClassification.of(Losses.focalSoftmax()));

    assertThat(accuracy(model)).isGreaterThan(0.9);
    assertThat(model.generatesProbabilities()).isFalse();
  }

  /** A model is written with the loss in its history, and read. */
  @Test
  void modelsAreWrittenAndRead() throws IOException {
    Model<Label> model = classifier(TribuoClassification.of(Losses.focalSoftmax().gamma(1.5)));
    assertThat(model.getProvenance().toString()).contains("focal-softmax:gamma=1.5");

    Path file = folder.resolve("model");
    model.serializeToFile(file);
    Model<?> read = Model.deserializeFromFile(file);

    assertThat(read.castModel(Label.class).predict(NEW_DIGITS.getExample(0)).getOutputScores())
        .isEqualTo(model.predict(NEW_DIGITS.getExample(0)).getOutputScores());
  }

  @Test
  void lossesOfConfigurations() throws IOException {
    Path file = folder.resolve("config.xml");
    Files.writeString(
        file,
        """
        <config>
          <component name="huber" type="org.lossary.tribuo.TribuoRegression">
            <property name="loss" value="huber:delta=2"/>
          </component>
          <component name="focal" type="org.lossary.tribuo.TribuoClassification">
            <property name="loss" value="focal-softmax"/>
          </component>
        </config>
        """);
    ConfigurationManager manager = new ConfigurationManager(file.toString());

    assertThat(((TribuoRegression) manager.lookup("huber")).loss()).isEqualTo(Losses.huber(2));
    assertThat(((TribuoClassification) manager.lookup("focal")).loss())
        .isEqualTo(Losses.focalSoftmax());
  }

  private static Model<Label> classifier(LabelObjective objective) {
    return new org.tribuo.classification.sgd.linear.LinearSGDTrainer(
            objective, new AdaGrad(0.1), 5, 1000, 8, 1L)
        .train(DIGITS);
  }

  private static double accuracy(Model<Label> model) {
    int right = 0;
    for (Example<Label> digit : NEW_DIGITS) {
      right += model.predict(digit).getOutput().equals(digit.getOutput()) ? 1 : 0;
    }
    return right / (double) NEW_DIGITS.size();
  }

  private static Model<Regressor> regression(
      RegressionObjective objective, MutableDataset<Regressor> data) {
    return new LinearSGDTrainer(objective, new AdaGrad(0.1), 5, 10_000, 1, 1L).train(data);
  }

  private static double predicted(Model<Regressor> model, Example<Regressor> example) {
    return model.predict(example).getOutput().getValues()[0];
  }

  private static <T extends Output<T>> MutableDataset<T> empty(OutputFactory<T> factory) {
    return new MutableDataset<>(new SimpleDataSourceProvenance("test", factory), factory);
  }

  private static MutableDataset<Label> digits(Digits digits) {
    MutableDataset<Label> data = empty(new LabelFactory());
    String[] names = names("p", Digits.SIDE * Digits.SIDE);
    for (int i = 0; i < digits.labels().size(); i++) {
      data.add(
          new ArrayExample<>(
              new Label(digits.labels().get(i).toString()), names, digits.images().get(i)));
    }
    return data;
  }

  /** The logarithm of the wage by years of education and experience: 3,000 people. */
  static MutableDataset<Regressor> wages() throws IOException {
    MutableDataset<Regressor> data = empty(new RegressionFactory());
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(WAGES)), StandardCharsets.UTF_8))) {
      in.lines()
          .skip(1)
          .limit(3000)
          .map(line -> line.split(",", -1))
          .forEach(
              field -> {
                double education = Double.parseDouble(field[0]) / 10;
                double experience = Double.parseDouble(field[1]) / 10;
                double[] features = {education, experience, experience * experience / 10};
                Regressor wage = new Regressor("log wage", Math.log(Double.parseDouble(field[5])));
                data.add(new ArrayExample<>(wage, names("x", 3), features));
              });
    }
    return data;
  }

  private static String[] names(String letter, int count) {
    String[] names = new String[count];
    Arrays.setAll(names, i -> "%s%02d".formatted(letter, i));
    return names;
  }
}
