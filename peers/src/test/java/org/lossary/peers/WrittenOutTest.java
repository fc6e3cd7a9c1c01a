package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** Losses that are written out are known whatever the order and the library; others are refused. */
class WrittenOutTest {
  private static Translation only(String call) {
    List<Translation> all = Translator.translate(call);
    assertThat(all).as(call).hasSize(1);
    return all.get(0);
  }

  @Test
  void theDivergenceIsKnownInEveryOrder() {
    String java = String.join(" ", only("torch.vae_kl(mu, v, reduction='sum')").lines());
    for (String written :
        List.of(
            "-0.5 * torch.sum(1 + v - mu.pow(2) - v.exp())",
            "-0.5 * torch.sum(1 - mu**2 + v - torch.exp(v))",
            "torch.sum(1 + v - torch.square(mu) - v.exp()) * -0.5",
            "-torch.sum(1 + v - mu * mu - v.exp()) / 2",
            "0.5 * (v.exp() + mu.pow(2) - 1 - v).sum()",
            "kl = -(1 + v - mu.pow(2) - v.exp()).sum() * 0.5",
            "-0.5 * K.sum(1 + v - K.square(mu) - K.exp(v))")) {
      assertThat(String.join(" ", only(written).lines())).as(written).isEqualTo(java);
    }
  }

  /** Another factor is one of the loss; another sign within is another loss. */
  @Test
  void whatIsNearIsNotTheSame() {
    assertThat(only("-torch.sum(1 + v - mu.pow(2) - v.exp())").loss())
        .isEqualTo("StructuredSum.of(2.0, Losses.gaussianKl())");
    for (String other :
        List.of(
            "-0.5 * torch.sum(1 + v + mu.pow(2) - v.exp())",
            "-0.5 * torch.sum(1 + v - mu.pow(2) - w.exp())",
            "-0.5 * torch.sum(1 + v - 2 * mu.pow(2) - v.exp())",
            "-0.5 * torch.sum(1 + v - mu.pow(2) - v.exp(), dim=0)",
            "-0.5 * torch.sum(1 + v - mu.pow(3) - v.exp())",
            "relu(1 - real).mean() + relu(2 + fake).mean()",
            "-ContinuousBernoulli(probs=p).log_prob(y)",
            "x.mean()",
            "-F.logsigmoid(x).sum()")) {
      assertThatThrownBy(() -> Translator.translate(other))
          .as(other)
          .isInstanceOf(TranslationException.class);
    }
  }

  /** What says what its number is, is no score of a critic. */
  @Test
  void aMeanOfAKnownFunctionIsNoCritic() {
    assertThat(only("-D(G(z)).mean()").loss()).contains("wassersteinGan");
    assertThat(only("-distributions.Categorical(logits=z).entropy().mean()").loss())
        .isEqualTo("StructuredSum.of(-1.0, Losses.categoricalEntropy())");
    assertThat(only("-(dist.log_prob(a) * adv).mean()").loss()).isEqualTo("Losses.reinforce()");
  }

  @Test
  void dataThatAreNoNamesHaveThoseOfTheFunction() {
    Translation t = only("fake_net(z).mean() - critic(x[:, 0]).mean()");
    assertThat(t.lines().get(0)).contains("CriticScores.of(Matrix.of(real), Matrix.of(fake))");
    assertThat(t.notes()).contains("fake stands for fake_net(z)");
  }

  @Test
  void whatIsComputedOfDataIsSaidOfThem() {
    assertThat(only("-0.5 * torch.sum(1 + torch.log(sd**2) - mean**2 - sd**2)").notes())
        .contains("log_variance stands for log(sd**2)");
  }

  /** Statements of translations have names as well; data that are called so have another. */
  @Test
  void namesOfStatementsAreNotThoseOfData() {
    assertThat(only("scipy.stats.entropy(first, second)").lines().get(0))
        .startsWith("double[] first = Arrays.stream(pk)");
    assertThat(only("F.mse_loss(loss, rows)").lines())
        .containsExactly("double loss = Losses.mse().value(input, target);");
    assertThat(only("keras.losses.BinaryCrossentropy(label_smoothing=0.1)(y, z)").lines().get(0))
        .startsWith("double[] smoothed = Arrays.stream(y).map(element -> ");
  }

  @Test
  void anArgumentOfAnObjectWithManyNamesIsNotLost() {
    assertThat(only("stable_baselines3.PPO('MlpPolicy', env, entropy_coefficient=0.02)").loss())
        .contains("entropyCoefficient(0.02)");
    assertThat(only("PPO('MlpPolicy', env, ent_coef=0.03, n_steps=5)").loss())
        .contains("entropyCoefficient(0.03)");
    assertThat(only("ClipPPOLoss(actor, critic, entropy_coef=0.04)").loss())
        .contains("entropyCoefficient(0.04)");
  }

  @Test
  void juliaHasASemicolonInFrontOfNames() {
    assertThat(only("Flux.huber_loss(p, t; delta=2)").loss()).isEqualTo("Losses.huber(2.0)");
    assertThat(only("mean(LossFunctions.HuberLoss(2.0), p, t)").lines())
        .containsExactly("double loss = Losses.huber(2.0).value(p, t);");
  }
}
