package org.lossary.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Registers of every width give the bits of the plain loops: the tests of parity run once more in a
 * JVM that is told a width. Where the CPU has no such registers the JVM imitates them.
 */
class LaneWidthTest {
  @ParameterizedTest
  @ValueSource(ints = {128, 256, 512})
  void sameBits(int bits) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "--add-modules",
            "jdk.incubator.vector",
            "-Dlossary.lanes=required",
            "-Dlossary.lanes.bits=" + bits,
            "-cp",
            System.getProperty("java.class.path"),
            LaneWidthTest.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines()).contains(bits / 32 + " floats");
  }

  /** Runs the tests of parity. */
  public static void main(String[] arguments) throws Throwable {
    Object lanes = Provider.TILES.getClass().getDeclaredMethod("lanes").invoke(Provider.TILES);
    System.out.println(lanes + " floats");
    TileParityTest tiles = new TileParityTest();
    tiles.products();
    tiles.exponentials();
    PrimitiveParityTest primitives = new PrimitiveParityTest();
    primitives.sumAndMaximum();
    primitives.exponentials();
    primitives.exponentialsWithoutFactor();
    primitives.theSumOfExponentialsIsTheTotalOfWhatIsWritten();
    primitives.totalsInFloatsAreWithinFourRoundingsOfTheSum();
    primitives.notANumberAndInfinityReachTheTotal();
    primitives.greatestOfScoresOfEverySize();
    primitives.exponentialsInPlaceAreThoseOfShiftedScores();
    primitives.productsAndSums();
    for (DynamicTest kernel : new LaneParityTest().kernels().toList()) {
      kernel.getExecutable().execute();
    }
  }
}
