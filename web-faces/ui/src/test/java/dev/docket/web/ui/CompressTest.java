package dev.docket.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "GZIP",
        "gzip, deflate, br, zstd",
        "br,gzip",
        "gzip;q=1.0",
        "br, gzip ; q=0.01"
      })
  void gzipIsTaken(String encodings) {
    assertThat(Compress.takesGzip(encodings)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "identity", "br", "x-gzip", "gzip;q=0", "gzip; q=0.000, br", "gzip2", "*"})
  void gzipIsNotTaken(String encodings) {
    assertThat(Compress.takesGzip(encodings)).isFalse();
  }

  @Test
  void nothingSaidIsNotTaken() {
    assertThat(Compress.takesGzip(null)).isFalse();
  }
}
