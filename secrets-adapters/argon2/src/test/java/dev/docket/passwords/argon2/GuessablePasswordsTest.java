package dev.docket.passwords.argon2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.spi.CommonPasswords;
import dev.docket.testkit.CommonPasswordsContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessablePasswordsTest extends CommonPasswordsContract {

  private final CommonPasswords common = new GuessablePasswords();

  @Override
  protected CommonPasswords passwords() {
    return common;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password123!",
        "P@ssw0rd2026",
        "123456789012",
        "qwertyuiop12",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "letmeinletmein",
        "iloveyou2024"
      })
  void holdsWhatGuessersTryFirst(String password) {
    assertThat(common.contains(password.toLowerCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "tree house seventeen",
        "a river without a bridge",
        "k7m2qx9fh3tz",
        "我喜欢在雨天喝一杯热茶吃点心"
      })
  void doesNotHoldGoodOnes(String password) {
    assertThat(common.contains(password)).isFalse();
  }

  @Test
  void isNotKeptBusyByLongOnes() {
    assertThat(common.contains("ab".repeat(64))).isTrue();
  }
}
