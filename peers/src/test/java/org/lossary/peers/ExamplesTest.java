package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every id has an example that computes; those of golden cases are such cases. */
class ExamplesTest {

  static List<String> ids() {
    return Peers.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void computes(String id) throws IOException {
    PeerCase example = read(Examples.of(id));
    assertThat(example.loss()).isEqualTo(id);
    PeerResult result = Peers.compute(example);
    @Nullable Tensor value = result.value();
    assertThat(value != null || !result.outputs().isEmpty()).isTrue();
    if (GoldenCasesTest.ids().contains(id)) {
      assertThat(GoldenCases.of(id, PeerCase.Dtype.F64))
          .filteredOn(golden -> golden.asked().id().equals(example.id()))
          .singleElement()
          .satisfies(
              golden -> {
                assertThat(example.params()).isEqualTo(golden.asked().params());
                assertThat(example.inputs().keySet()).isEqualTo(golden.asked().inputs().keySet());
              });
    }
  }

  private static PeerCase read(String line) throws IOException {
    byte[] text = line.getBytes(StandardCharsets.UTF_8);
    try (CaseReader reader = new CaseReader(new ByteArrayInputStream(text), PeerCase.Dtype.F64)) {
      CaseReader.Item item = reader.next();
      PeerCase parsed = item == null ? null : item.parsed();
      if (parsed == null) {
        throw new AssertionError("not read: " + item + " of " + line);
      }
      return parsed;
    }
  }
}
