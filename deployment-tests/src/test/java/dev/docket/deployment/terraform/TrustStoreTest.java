package dev.docket.deployment.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The image trusts the databases of the regions that AWS is used in. */
class TrustStoreTest {

  private static final Path STORE =
      Repository.root().resolve("liberty-server/src/main/image/rds.p12");

  @ParameterizedTest
  @ValueSource(strings = {"test", "production"})
  void theImageTrustsTheDatabaseOf(String environment) throws Exception {
    String region = region(environment);
    X509Certificate authority = authority(region);
    assertThat(authority.getSubjectX500Principal().getName())
        .contains("CN=Amazon RDS " + region + " Root CA RSA2048 G1");
    assertThat(authority.getNotAfter()).isAfter(Instant.now().plus(Duration.ofDays(365)));
    authority.verify(authority.getPublicKey());
  }

  private static X509Certificate authority(String region)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(STORE.toFile(), "changeit".toCharArray());
    assertThat(store.isCertificateEntry(region)).as(region).isTrue();
    return (X509Certificate) store.getCertificate(region);
  }

  private static String region(String environment) throws IOException {
    Path file = Repository.root().resolve("terraform-aws/environments/" + environment + ".yaml");
    Map<String, Object> values = new Yaml().load(Files.readString(file));
    return (String) values.get("region");
  }
}
