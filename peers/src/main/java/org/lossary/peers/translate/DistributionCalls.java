package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions of distributions, which are calls themselves. */
final class DistributionCalls {
  private DistributionCalls() {}

  /**
   * A function whose meaning depends on the kinds of its arguments: {@code kl_divergence(Normal(m,
   * s), Normal(0, 1))} becomes a call of {@code kl_divergence.Normal.Normal} with all of their
   * arguments.
   */
  static Expression.Call inner(Expression.Call call) {
    String name = Names.last(call.name());
    boolean divergence = name.equals("kl_divergence") || name.equals("entropy");
    if (!divergence
        || call.positional().isEmpty()
        || !call.positional().stream().allMatch(Expression.Call.class::isInstance)) {
      return call;
    }
    StringBuilder full = new StringBuilder("torch.distributions." + name);
    Map<String, Expression> all = new LinkedHashMap<>();
    int number = 0;
    for (Expression argument : call.positional()) {
      Expression.Call part = (Expression.Call) argument;
      full.append('.').append(Names.last(part.name()));
      number++;
      List<String> names =
          Names.last(part.name()).equals("Normal")
              ? List.of("loc", "scale")
              : List.of("probs", "logits");
      for (int i = 0; i < part.positional().size(); i++) {
        all.put(names.get(Math.min(i, 1)) + number, part.positional().get(i));
      }
      for (Map.Entry<String, Expression> keyword : part.keywords().entrySet()) {
        all.put(keyword.getKey() + number, keyword.getValue());
      }
    }
    return new Expression.Call(full.toString(), List.of(), all, List.of());
  }
}
