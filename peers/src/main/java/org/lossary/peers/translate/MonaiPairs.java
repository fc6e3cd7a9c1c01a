package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** MONAI's generalised Dice with a focal loss, which is translated as the sum that it is. */
final class MonaiPairs {
  private static final String NAME = "GeneralizedDiceFocalLoss";
  private static final String OLD = "focal_weight";
  private static final List<String> PARAMETERS =
      List.of(
          "include_background",
          "to_onehot_y",
          "sigmoid",
          "softmax",
          "other_act",
          "w_type",
          "reduction",
          "smooth_nr",
          "smooth_dr",
          "batch",
          "gamma",
          "weight",
          "lambda_gdl",
          "lambda_focal");
  private static final List<String> BOTH =
      List.of("include_background", "to_onehot_y", "reduction");
  private static final List<String> FOCAL = List.of("gamma", "weight");
  private static final String LAMBDA = "lambda_";

  private MonaiPairs() {}

  /** Whether a call is of that loss. */
  static boolean is(Expression.Call call) {
    return Names.last(call.name()).equals(NAME);
  }

  /** The call with the name that its argument {@code focal_weight} has today. */
  static Expression.Call current(Expression.Call call) {
    boolean old = call.keywords().containsKey(OLD);
    if (!old || !List.of(NAME, "DiceFocalLoss").contains(Names.last(call.name()))) {
      return call;
    }
    if (call.keywords().containsKey("weight")) {
      throw new TranslationException(
          "monai.losses." + Names.last(call.name()) + ": " + OLD + " is the old name of weight");
    }
    Map<String, Expression> keywords = new LinkedHashMap<>();
    call.keywords()
        .forEach((name, value) -> keywords.put(name.equals(OLD) ? "weight" : name, value));
    return new Expression.Call(call.name(), call.positional(), keywords, call.applied());
  }

  /** The sum of the two losses, each with its factor and its arguments. */
  static Expression sum(Expression.Call call) {
    Map<String, Expression> all = new LinkedHashMap<>();
    if (call.positional().size() > PARAMETERS.size()) {
      throw new TranslationException(NAME + " takes " + PARAMETERS.size() + " arguments");
    }
    for (int i = 0; i < call.positional().size(); i++) {
      all.put(PARAMETERS.get(i), call.positional().get(i));
    }
    all.putAll(call.keywords());
    Map<String, Expression> dice = new LinkedHashMap<>();
    Map<String, Expression> focal = new LinkedHashMap<>();
    all.forEach(
        (name, value) -> {
          if (!PARAMETERS.contains(name)) {
            throw new TranslationException(
                "monai.losses." + NAME + " has no parameter " + name, name, PARAMETERS);
          }
          if (!FOCAL.contains(name) && !name.startsWith(LAMBDA)) {
            dice.put(name, value);
          }
          if (FOCAL.contains(name) || BOTH.contains(name)) {
            focal.put(name, value);
          }
        });
    return new Expression.Operation(
        "+",
        term(all.get(LAMBDA + "gdl"), "monai.losses.GeneralizedDiceLoss", dice, call.applied()),
        term(all.get(LAMBDA + "focal"), "monai.losses.FocalLoss", focal, call.applied()),
        call.toString());
  }

  private static Expression term(
      @Nullable Expression factor,
      String name,
      Map<String, Expression> keywords,
      List<Expression> applied) {
    Expression.Call loss = new Expression.Call(name, List.of(), keywords, applied);
    return factor == null || factor.toString().equals("1")
        ? loss
        : new Expression.Operation("*", factor, loss, factor + " * " + loss);
  }
}
