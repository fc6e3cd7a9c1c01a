package org.lossary.peers;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lossary.Catalog;
import org.lossary.LossException;

/**
 * A case of each loss id, as a line of JSON, to be copied and changed. Those of other libraries
 * have real parameters and inputs; their {@code value}, which {@code compute} does not read, is
 * what the library answered.
 */
public final class Examples {
  private static final String FILE = "examples.jsonl";

  /** Numbers that are logits, probabilities and rates at once. */
  private static final String ELEMENTS = "\"prediction\":[0.2,0.7],";

  private static final String ROWS = "\"prediction\":{\"shape\":[1,3],\"data\":[0.2,0.3,0.5]},";

  private static final String LOGARITHMS =
      "\"prediction\":{\"shape\":[1,3],\"data\":[-1.6,-1.2,-0.7]},";

  /** Inputs of Lossary's own losses, of which the first is taken that is in the loss's domain. */
  private static final List<String> OWN =
      List.of(
          ELEMENTS + "\"target\":[0,1]",
          ELEMENTS + "\"target\":[1,2]",
          ELEMENTS + "\"target\":[-1,1]",
          ROWS + "\"labels\":{\"dtype\":\"i64\",\"data\":[2]}",
          ROWS + "\"target\":{\"shape\":[1,3],\"data\":[0,0,1]}",
          LOGARITHMS + "\"labels\":{\"dtype\":\"i64\",\"data\":[2]}",
          ROWS + "\"target\":{\"shape\":[1,1],\"data\":[1]}",
          "\"prediction\":{\"shape\":[1,2],\"data\":[0.2,0.7]},\"target\":{\"shape\":[1,1],\"data\":[1]}");

  /** Two images of a stroke, one of them shifted, as large as all need with these parameters. */
  private static final List<String> OWN_IMAGES =
      List.of(images(8), images(12), images(12) + "},\"params\":{\"size\":3,\"weights\":[0.5,0.5]");

  private Examples() {}

  /**
   * The example of an id; that of a loss of the catalogue may do without {@code lossary/}.
   *
   * @throws PeerException for an unknown id
   */
  public static String of(String id) {
    if (Peers.find(id).isEmpty() && Peers.find(OwnLosses.PREFIX + id).isPresent()) {
      return own(OwnLosses.PREFIX + id);
    }
    if (Peers.find(id).isEmpty()) {
      throw Peers.unknown(id);
    }
    return id.startsWith(OwnLosses.PREFIX) ? own(id) : ofAnotherLibrary(id);
  }

  private static String images(int side) {
    return stroke("x", side, side / 2 - 1) + "," + stroke("y", side, side / 2);
  }

  private static String stroke(String name, int side, int column) {
    String row =
        IntStream.range(0, side)
            .mapToObj(j -> j == column ? "1" : Math.abs(j - column) == 1 ? "0.5" : "0")
            .collect(Collectors.joining(","));
    return "\"%s\":{\"shape\":[%d,%d],\"data\":[%s]}"
        .formatted(name, side, side, String.join(",", Collections.nCopies(side, row)));
  }

  private static String own(String id) {
    Catalog.Entry entry = Catalog.find(id.substring(OwnLosses.PREFIX.length())).orElseThrow();
    String message = "";
    for (String inputs :
        Stream.concat(OWN.stream(), OWN_IMAGES.stream())
            .filter(i -> i.contains("\"x\"") == OwnImages.compares(entry))
            .toList()) {
      String line = "{\"case\":\"a\",\"loss\":\"" + id + "\",\"inputs\":{" + inputs + "}}";
      try (CaseReader reader =
          new CaseReader(
              new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
              PeerCase.Dtype.F64)) {
        CaseReader.Item item = reader.next();
        if (item != null && item.parsed() != null) {
          Peers.compute(item.parsed());
          return line;
        }
      } catch (PeerException | LossException e) {
        message = String.valueOf(e.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new PeerException(message);
  }

  private static String ofAnotherLibrary(String id) {
    String start = "\"loss\":\"" + id + "\",";
    try (InputStream in = Examples.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.contains(start)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
