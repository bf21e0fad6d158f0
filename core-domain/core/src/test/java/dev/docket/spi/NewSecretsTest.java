package dev.docket.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NewSecretsTest {

  private static final Pattern KEY =
      Pattern.compile(
          "\\{\"keys\":\\[\\{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"([\\w-]{43})\",\"y\":\"([\\w-]{43})\","
              + "\"d\":\"([\\w-]{43})\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"[\\w-]{43}\"\\}\\]\\}\\s*");

  private final NewSecrets values = new NewSecrets(new SecureRandom(), "test-1");

  /** Numbers with leading zeros come up once in 256 times. */
  @RepeatedTest(50)
  void theSigningKeysHaveTheirFullLengthAndBelongTogether() throws Exception {
    Matcher key = KEY.matcher(values.valueOf(SecretSource.TOKEN_SIGNING_KEYS).orElseThrow());
    assertThat(key.matches()).isTrue();
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECParameterSpec p256 = curve.getParameterSpec(ECParameterSpec.class);
    KeyFactory keys = KeyFactory.getInstance("EC");

    Signature signer = Signature.getInstance("SHA256withECDSA");
    signer.initSign(keys.generatePrivate(new ECPrivateKeySpec(number(key, 3), p256)));
    signer.update(new byte[] {1});
    Signature verifier = Signature.getInstance("SHA256withECDSA");
    verifier.initVerify(
        keys.generatePublic(
            new ECPublicKeySpec(new ECPoint(number(key, 1), number(key, 2)), p256)));
    verifier.update(new byte[] {1});
    assertThat(verifier.verify(signer.sign())).isTrue();
  }

  private static BigInteger number(Matcher key, int group) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.group(group)));
  }

  @Test
  void noValueComesTwiceAndNothingElseIsMadeUp() {
    assertThat(values.valueOf(SecretSource.FIRST_ADMIN_CODE))
        .isNotEqualTo(values.valueOf(SecretSource.FIRST_ADMIN_CODE));
    assertThat(values.valueOf(SecretSource.SEALING_KEYS))
        .isNotEqualTo(values.valueOf(SecretSource.SEALING_KEYS));
    assertThat(values.valueOf("database-password")).isEmpty();
  }
}
