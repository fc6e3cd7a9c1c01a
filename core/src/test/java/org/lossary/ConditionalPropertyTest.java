package org.lossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Properties that the catalogue names with a condition: parameters that break it take them away.
 * That what is left is true is part of the contract.
 */
class ConditionalPropertyTest {

  @ParameterizedTest
  @CsvSource({
    "bce:clip=0.01, CONVEX/DIFFERENTIABLE/TWICE_DIFFERENTIABLE",
    "bce:logFloor=-100, CONVEX/DIFFERENTIABLE/TWICE_DIFFERENTIABLE/PROPER",
    "bce-with-logits:posWeight=2, PROPER",
    "bce-with-logits:labelSmoothing=0.1, PROPER",
    "categorical-cross-entropy:clip=0.01, CONVEX",
    "categorical-cross-entropy:normalize=true, CONVEX",
    "categorical-cross-entropy:labelSmoothing=0.1, PROPER",
    "'categorical-cross-entropy:labelSmoothing=0.1,clip=0.1', CONVEX/PROPER",
    "cross-entropy:zLoss=0.1, CONVEX/BOUNDED_GRADIENT",
    "cross-entropy:labelSmoothing=0.1, PROPER",
    "cross-entropy:classWeights=1/2, PROPER",
    "'cross-entropy:classWeights=1/2,zLoss=1', CONVEX/BOUNDED_GRADIENT/PROPER",
    "nll:classWeights=1/2, PROPER",
    "multilabel-bce:posWeight=2, PROPER",
    "multilabel-bce:labelSmoothing=0.1, PROPER",
    "multi-margin:power=2, BOUNDED_GRADIENT",
    "barron:alpha=-2, CONVEX",
    "barron:alpha=2, BOUNDED_GRADIENT",
    "smooth-l1:beta=0, DIFFERENTIABLE",
    "tweedie:power=3, CONVEX",
    "tweedie:power=0, CONVEX",
    "kl-divergence:direction=reverse, CONVEX/PROPER",
    "kl-divergence:target=logits, PROPER",
  })
  void parametersTakePropertiesAway(String text, String lost) {
    LossInfo info = Catalog.parse(text).info();
    LossInfo usual = Catalog.find(info.id()).orElseThrow().info();
    Set<Property> left = EnumSet.copyOf(usual.properties());
    for (String name : lost.split("/", -1)) {
      Property property = Property.valueOf(name);
      assertThat(usual.condition(property)).as(usual + " " + property).isNotEmpty();
      left.remove(property);
    }
    assertThat(info.properties()).as(text).isEqualTo(left);
  }

  @Test
  void whatUsersExpect() {
    for (String id : new String[] {"bce", "bce-with-logits", "cross-entropy", "nll", "logistic"}) {
      LossInfo info = Catalog.find(id).orElseThrow().info();
      assertThat(info.properties()).as(id).contains(Property.PROPER, Property.CONVEX);
    }
    assertThat(Catalog.find("focal").orElseThrow().info().has(Property.PROPER)).isFalse();
    assertThat(Catalog.find("huber").orElseThrow().info().condition(Property.CONVEX)).isEmpty();
  }
}
