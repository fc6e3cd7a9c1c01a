package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.perceptual.Images;

/** Draws images of two channels. */
final class ImagesSampler implements InputsSampler<Images> {
  @Override
  public Class<Images> type() {
    return Images.class;
  }

  @Override
  public Images draw(StructuredLoss<Images> loss, SplittableRandom random, int size) {
    int height = size == 1 ? 3 : 20;
    int width = size == 1 ? 4 : 25;
    int images = size == 1 ? 2 : 10 * size;
    return Images.of(Fuzz.uniform(random, 2 * images, height * width, -0.5, 1), 2, height, width);
  }

  @Override
  public Images fuzz(StructuredLoss<Images> loss, SplittableRandom random) {
    int channels = 1 + random.nextInt(2);
    int height = 1 + random.nextInt(4);
    int width = 1 + random.nextInt(4);
    Matrix x = Fuzz.any(random, random.nextInt(3) * channels, height * width);
    return Images.of(x, channels, height, width);
  }

  @Override
  public boolean finite(StructuredLoss<Images> loss, Images inputs) {
    return Fuzz.ordinary(inputs, inputs.x().isFloat() ? 1e30 : 1e100);
  }

  @Override
  public void bind(StructuredLoss<Images> loss, Images inputs, int item, Bindings bindings) {
    int channels = inputs.channels();
    bindings.set("x", Fuzz.rows(inputs.x(), item * channels, channels));
    bindings.set("C", channels).set("H", inputs.height()).set("W", inputs.width());
  }
}
