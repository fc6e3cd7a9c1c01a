package org.lossary.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is checked in is what the generator writes today. */
class GeneratedFilesTest {
  private static final Path ROOT = Path.of("../..");

  @Test
  void generatedFilesAreCurrent() throws IOException {
    Map<Path, String> files = Generate.files(ROOT);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      assertThat(ROOT.resolve(file.getKey()))
          .as("run tools/generate")
          .exists()
          .hasContent(file.getValue());
      assertThat(Files.readString(ROOT.resolve(file.getKey()))).isEqualTo(file.getValue());
    }
    assertThat(Generate.generated(ROOT)).containsExactlyElementsOf(new ArrayList<>(files.keySet()));
  }
}
