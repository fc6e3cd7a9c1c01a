package org.lossary.peers.translate;

import java.util.ArrayList;
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
    all.putAll(call.keywords());
    return new Expression.Call(full.toString(), List.of(), all, List.of());
  }

  /**
   * {@code kl_divergence(p, q).sum(1)} adds up the divergences of a row: the same call with {@code
   * rows=True}.
   */
  static Expression overRows(Expression read) {
    if (!(read instanceof Expression.Call c) || c.positional().isEmpty()) {
      return read;
    }
    String name = Names.last(c.name());
    if (name.equals("sum")
        && isRow(c)
        && c.positional().get(0) instanceof Expression.Call of
        && Names.last(of.name()).equals("kl_divergence")
        && !of.toString().contains("Categorical")) {
      Map<String, Expression> keywords = new LinkedHashMap<>(of.keywords());
      keywords.put("rows", new Expression.Bool(true));
      return new Expression.Call(of.name(), of.positional(), keywords, of.applied());
    }
    if (name.equals("mean") || name.equals("sum")) {
      List<Expression> positional = new ArrayList<>(c.positional());
      positional.set(0, overRows(positional.get(0)));
      return new Expression.Call(c.name(), positional, c.keywords(), c.applied());
    }
    return read;
  }

  private static boolean isRow(Expression.Call sum) {
    Expression none = new Expression.None();
    Expression keyword =
        sum.keywords().getOrDefault("dim", sum.keywords().getOrDefault("axis", none));
    Expression axis = sum.positional().size() > 1 ? sum.positional().get(1) : keyword;
    return axis instanceof Expression.Num n && (n.value() == 1 || n.value() == -1);
  }
}
