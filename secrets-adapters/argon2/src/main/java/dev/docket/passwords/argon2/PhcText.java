package dev.docket.passwords.argon2;

import dev.docket.spi.PasswordHash;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An Argon2id hash in the PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param memory in KiB
 */
record PhcText(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

  private static final Pattern FORMAT =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=(\\d{1,3})"
              + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{16,128})");

  /**
   * @throws IllegalArgumentException when it is none
   */
  static PhcText parse(PasswordHash text) {
    Matcher parts = FORMAT.matcher(text.value());
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a hash by Argon2id");
    }
    return new PhcText(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        Base64.getDecoder().decode(parts.group(4)),
        Base64.getDecoder().decode(parts.group(5)));
  }

  PhcText withHash(byte[] value) {
    return new PhcText(memory, passes, lanes, salt, value);
  }

  PasswordHash toHash() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(
                memory, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash)));
  }

  Argon2Parameters forGenerator() {
    return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(memory)
        .withIterations(passes)
        .withParallelism(lanes)
        .withSalt(salt)
        .build();
  }
}
