package dev.docket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private static final int JAVA_8 = 52;

  @Test
  void anOldJavaCanLoadIt() throws IOException {
    try (DataInputStream classFile =
        new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
      assertThat(classFile.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(classFile.readUnsignedShort()).as("minor version").isZero();
      assertThat(classFile.readUnsignedShort()).as("major version").isEqualTo(JAVA_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"1.8, 8", "9, 9", "11, 11", "17, 17", "25, 25"})
  void everyJavaTellsItsVersion(String specification, int feature) {
    assertThat(Main.feature(specification)).isEqualTo(feature);
  }

  @Test
  void theRefusalNamesTheJavaThatWasUsed() {
    assertThat(Main.refusal("11.0.2", "/opt/java"))
        .isEqualTo("Docket needs Java 17 or newer; this is Java 11.0.2 (/opt/java).");
  }
}
