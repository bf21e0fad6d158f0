package dev.docket.web.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/orders", "/orders?store=A%2FB&page=last", "/a//b", "/order?id=/x"})
  void addressesWithinDocketAreKept(String text) {
    assertThat(LocalPath.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "orders",
        "//evil.example",
        "/\\evil.example",
        "/a\\b",
        "\\\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a b",
        "/a\r\nSet-Cookie: x=y",
        "/\t/evil.example",
        "/\u00e9"
      })
  void anythingElseLeadsHome(String text) {
    assertThat(LocalPath.of(text)).isEqualTo(LocalPath.HOME);
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalPath(text));
  }

  @Test
  void nothingLeadsHome() {
    assertThat(LocalPath.of((String) null)).isEqualTo(LocalPath.HOME);
  }
}
