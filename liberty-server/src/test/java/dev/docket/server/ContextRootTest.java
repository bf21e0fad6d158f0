package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextRootTest {

  @ParameterizedTest
  @CsvSource({"/, ''", "/docket, /docket", "/tools/order-book, /tools/order-book"})
  void itIsAPath(String setting, String path) {
    assertThat(ContextRoot.of(setting).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docket", "/docket/", "//docket", "/a b", "/../x", "/a?b"})
  void anythingElseIsRefused(String setting) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> ContextRoot.of(setting))
        .withMessageContaining("docket.http.context-root");
  }
}
