package dev.docket.secrets.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretSourceTest {

  @TempDir Path parent;

  private Path folder() {
    return parent.resolve("secrets");
  }

  private SecretSource source(Map<String, String> environment) {
    return new LocalSecretSource(folder(), environment);
  }

  @Test
  void makesAKeyRingOnceAndKeepsItForItsOwnerAlone() throws IOException {
    Secret ring = source(Map.of()).read(SecretSource.CARD_FINGERPRINT_KEYS);
    assertThat(ring.value()).matches("local-1:[A-Za-z0-9+/]{43}=");
    assertThat(source(Map.of()).read(SecretSource.CARD_FINGERPRINT_KEYS)).isEqualTo(ring);
    assertThat(source(Map.of()).read(SecretSource.SEALING_KEYS).value()).isNotEqualTo(ring.value());
    Path file = folder().resolve(SecretSource.CARD_FINGERPRINT_KEYS);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    try (var files = Files.list(folder())) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void makesWhatSignsTokensAndWhatLetsTheFirstAdminIn() {
    assertThat(source(Map.of()).read(SecretSource.TOKEN_SIGNING_KEYS).value())
        .startsWith("{\"keys\":[{");
    assertThat(source(Map.of()).read(SecretSource.FIRST_ADMIN_CODE).value())
        .matches("[0-9a-z]{4}(-[0-9a-z]{4}){6}");
  }

  @Test
  void ofManyThatMakeItAtOnceAllReadTheSame() {
    Set<String> values = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 40)
        .parallel()
        .forEach(i -> values.add(source(Map.of()).read(SecretSource.SEALING_KEYS).value()));
    assertThat(values).hasSize(1);
  }

  @Test
  void theEnvironmentComesFirst() {
    Map<String, String> environment = Map.of("DOCKET_SECRET_CARD_FINGERPRINT_KEYS", "k:x");
    assertThat(source(environment).read(SecretSource.CARD_FINGERPRINT_KEYS).value())
        .isEqualTo("k:x");
    assertThat(folder()).doesNotExist();
  }

  @Test
  void opensTheDatabaseWithAVariableOrAFile() throws IOException {
    String name = SecretSource.DATABASE_CREDENTIALS;
    Files.createDirectory(folder());
    Files.writeString(folder().resolve(name), "{\"username\":\"docket\"}\n");
    assertThat(source(Map.of()).read(name).value()).isEqualTo("{\"username\":\"docket\"}");
    Map<String, String> environment = Map.of("DOCKET_SECRET_DATABASE_CREDENTIALS", "{}");
    assertThat(source(environment).read(name).value()).isEqualTo("{}");
  }

  @Test
  void aFileIsReadAgainWhenItChanges() throws IOException {
    SecretSource source = source(Map.of());
    Secret before = source.read(SecretSource.SEALING_KEYS);
    Path file = folder().resolve(SecretSource.SEALING_KEYS);
    Files.writeString(file, "new\n");
    Secret after = source.read(SecretSource.SEALING_KEYS);
    assertThat(after.value()).isEqualTo("new");
    assertThat(after.version()).isNotEqualTo(before.version());
  }

  @Test
  void twoValuesWithinOneTickOfTheClockAreTwoVersions() throws IOException {
    SecretSource source = source(Map.of());
    source.read(SecretSource.SEALING_KEYS);
    Path file = folder().resolve(SecretSource.SEALING_KEYS);
    FileTime tick = FileTime.from(Instant.now());
    Files.writeString(file, "one\n");
    Files.setLastModifiedTime(file, tick);
    Secret one = source.read(SecretSource.SEALING_KEYS);
    Files.writeString(file, "two\n");
    Files.setLastModifiedTime(file, tick);
    Secret two = source.read(SecretSource.SEALING_KEYS);
    assertThat(two.value()).isEqualTo("two");
    assertThat(two.version()).isNotEqualTo(one.version());
  }

  @Test
  void anOldFileIsNotReadAgainUntilItIsAnother() throws IOException {
    SecretSource source = source(Map.of());
    source.read(SecretSource.SEALING_KEYS);
    Path file = folder().resolve(SecretSource.SEALING_KEYS);
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.writeString(file, "one\n");
    Files.setLastModifiedTime(file, longAgo);
    Secret one = source.read(SecretSource.SEALING_KEYS);
    assertThat(source.read(SecretSource.SEALING_KEYS)).isSameAs(one);
    Path other = Files.writeString(folder().resolve("other"), "two\n");
    Files.setLastModifiedTime(other, longAgo);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(source.read(SecretSource.SEALING_KEYS).value()).isEqualTo("two");
  }

  @Test
  void saysWhichSecretIsMissingAndWhereItWasLookedFor() {
    assertThatThrownBy(() -> source(Map.of()).read("database-password"))
        .isInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll(
            "database-password",
            "DOCKET_SECRET_DATABASE_PASSWORD",
            folder().resolve("database-password").toString());
  }

  @Test
  void saysWhereARingCannotBeMade() throws IOException {
    Files.writeString(folder(), "a file where the folder should be");
    assertThatThrownBy(() -> source(Map.of()).read(SecretSource.SEALING_KEYS))
        .isInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll(SecretSource.SEALING_KEYS, folder().toString());
  }
}
