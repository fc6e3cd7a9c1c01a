package org.lossary.cli;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people order them: digits in them count as whole numbers, so 2 comes before 10. */
final class NaturalOrder implements Comparator<String> {
  static final NaturalOrder INSTANCE = new NaturalOrder();

  private static final Pattern PART = Pattern.compile("\\d+|\\D+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    boolean number = NUMBER.matcher(a).matches();
    if (number != NUMBER.matcher(b).matches()) {
      // Numbers come first: an order of signs and fractions among words would be none.
      return number ? -1 : 1;
    }
    int order = number ? Double.compare(Double.parseDouble(a), Double.parseDouble(b)) : parts(a, b);
    return order != 0 ? order : a.compareTo(b);
  }

  private static int parts(String a, String b) {
    Matcher left = PART.matcher(a);
    Matcher right = PART.matcher(b);
    while (true) {
      boolean hasLeft = left.find();
      boolean hasRight = right.find();
      if (!hasLeft || !hasRight) {
        return Boolean.compare(hasLeft, hasRight);
      }
      String x = left.group();
      String y = right.group();
      int order =
          isDigit(x) && isDigit(y)
              ? new BigInteger(x).compareTo(new BigInteger(y))
              : x.compareTo(y);
      if (order != 0) {
        return order;
      }
    }
  }

  private static boolean isDigit(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
