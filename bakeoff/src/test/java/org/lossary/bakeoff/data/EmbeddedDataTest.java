package org.lossary.bakeoff.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lossary.tables.Categories;
import org.lossary.tables.Column;
import org.lossary.tables.ColumnStatistics;
import org.lossary.tables.Table;

class EmbeddedDataTest {
  private static String provenance() throws IOException {
    try (InputStream in = EmbeddedData.class.getResourceAsStream("PROVENANCE.md")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(EmbeddedData.class)
  void isWhatItSaysItIs(EmbeddedData data) {
    Table table = data.open();
    assertThat(table.rows()).isEqualTo(data.rows());
    assertThat(table.columns()).hasSize(data.columns());
    assertThat(table.has(data.target())).isTrue();
    assertThat(table.columns()).allSatisfy(c -> assertThat(c.missingCount()).isZero());
    assertThat(table.columns())
        .allSatisfy(c -> assertThat(c.statistics().distinct()).isGreaterThan(1));
    assertThat(table.origin()).isEqualTo(data.id());
    assertThat(EmbeddedData.byId(data.id().toUpperCase(java.util.Locale.ROOT))).contains(data);
  }

  @ParameterizedTest
  @EnumSource(EmbeddedData.class)
  void isTheFileOfTheProvenance(EmbeddedData data) throws IOException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    long bytes;
    try (InputStream in = new DigestInputStream(data.stream(), sha256)) {
      bytes = in.readAllBytes().length;
    }
    assertThat(bytes).isLessThan(400_000);
    String sum = HexFormat.of().formatHex(sha256.digest());
    assertThat(provenance()).contains("| " + data.id() + ".csv.gz | " + sum + " |");
    assertThat(provenance()).contains("## " + data.id() + ": ");
  }

  @Test
  void wagesHaveOutliers() {
    ColumnStatistics wage = EmbeddedData.WAGES.open().column("wage").statistics();
    assertThat(wage.min()).isPositive();
    assertThat(wage.max()).isGreaterThan(30 * wage.mean());
    assertThat(wage.excessKurtosis()).isGreaterThan(100);
    assertThat(wage.outlierShare(3)).isBetween(0.005, 0.02);
  }

  @Test
  void visitsAreCountsWithManyZeros() {
    ColumnStatistics visits = EmbeddedData.VISITS.open().column("visits").statistics();
    assertThat(visits.integersOnly()).isTrue();
    assertThat(visits.negatives()).isZero();
    assertThat(visits.zeroShare()).isGreaterThan(0.3);
    assertThat(visits.sd() * visits.sd()).isGreaterThan(6 * visits.mean());
  }

  @Test
  void medicaidIsImbalanced() {
    Table table = EmbeddedData.MEDICAID.open();
    Categories target = table.column("medicaid").categories();
    assertThat(target.levels()).containsExactly("no", "yes");
    assertThat(target.counts()[1] / (double) table.rows()).isBetween(0.08, 0.12);
    assertThat(table.column("medicaid").kind()).isEqualTo(Column.Kind.BOOLEAN);
    assertThat(table.columns().stream().filter(c -> c.kind() == Column.Kind.TEXT)).hasSize(4);
  }

  @Test
  void satelliteHasSixClasses() {
    Categories soil = EmbeddedData.SATELLITE.open().column("soil").categories();
    assertThat(soil.levels()).hasSize(6);
    assertThat(Arrays.stream(soil.counts()).min().orElse(0)).isGreaterThan(600);
  }

  @Test
  void unknownIdIsNoSet() {
    assertThat(EmbeddedData.byId("iris")).isEmpty();
  }
}
