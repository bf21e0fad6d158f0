package dev.docket.passwords.argon2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import dev.docket.testkit.PasswordHasherContract;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest extends PasswordHasherContract {

  /** By the reference implementation: its test with 2 passes, 2^16 KiB and 1 lane. */
  private static final PasswordHash REFERENCE =
      new PasswordHash(
          "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

  @Override
  protected PasswordHasher hasher() {
    return new Argon2PasswordHasher(new SecureRandom());
  }

  @Override
  protected PasswordHash weaker(Password password) {
    byte[] hash = new byte[32];
    PhcText weaker = new PhcText(1_024, 1, 1, new byte[16], hash);
    var generator = new Argon2BytesGenerator();
    generator.init(weaker.forGenerator());
    generator.generateBytes(password.value().getBytes(UTF_8), hash);
    return weaker.withHash(hash).toHash();
  }

  @Test
  void agreesWithTheReferenceImplementation() {
    assertThat(hasher().matches(new Password("password"), REFERENCE)).isTrue();
    assertThat(hasher().isOutdated(REFERENCE)).isFalse();
  }

  @Test
  void saysByWhatItHashed() {
    assertThat(hasher().hash(new Password("tree house seventeen")).value())
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
  }
}
