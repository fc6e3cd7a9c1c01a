package org.lossary.peers;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

  private Examples() {}

  /**
   * The example of an id.
   *
   * @throws PeerException for an unknown id
   */
  public static String of(String id) {
    if (Peers.find(id).isEmpty()) {
      throw Peers.unknown(id);
    }
    return id.startsWith(OwnLosses.PREFIX) ? own(id) : ofAnotherLibrary(id);
  }

  private static String own(String id) {
    String message = "";
    for (String inputs : OWN) {
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
