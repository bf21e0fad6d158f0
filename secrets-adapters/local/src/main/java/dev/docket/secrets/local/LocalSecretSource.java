package dev.docket.secrets.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.spi.NewSecrets;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the secret {@code some-name} from the environment variable {@code DOCKET_SECRET_SOME_NAME}
 * or, where there is none, from the file {@code some-name} of a folder. A file is read again when
 * it changes. The secrets that Docket itself reads are made at random where they are missing.
 */
public final class LocalSecretSource implements SecretSource {

  private static final String VARIABLE_PREFIX = "DOCKET_SECRET_";

  private final NewSecrets values = new NewSecrets(new SecureRandom(), "local-1");
  private final Path folder;
  private final Map<String, String> environment;
  private final Map<String, Reading> known = new ConcurrentHashMap<>();

  /**
   * Over a folder, which is made when a key ring has to be.
   *
   * @param environment variables by name
   */
  public LocalSecretSource(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Secret read(String name) {
    String variable = environment.get(variable(name));
    return variable != null ? new Secret("environment", variable) : fromFile(name);
  }

  private static String variable(String name) {
    return VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private Secret fromFile(String name) {
    Path file = folder.resolve(name);
    try {
      return readIfThere(name, file).orElseGet(() -> make(name, file));
    } catch (IOException unreadable) {
      throw unavailable(name, "can't be read from " + file + ": let this user read it", unreadable);
    }
  }

  private Optional<Secret> readIfThere(String name, Path file) throws IOException {
    try {
      Reading reading = known.get(name);
      return Optional.of(
          reading != null && reading.isStillOf(file) ? reading.secret() : readAgain(name, file));
    } catch (NoSuchFileException notThere) {
      return Optional.empty();
    }
  }

  /** One at a time, so that what was read last is what is known. */
  private synchronized Secret readAgain(String name, Path file) throws IOException {
    Reading reading = Reading.of(file, known.get(name));
    known.put(name, reading);
    return reading.secret();
  }

  private Secret make(String name, Path file) {
    String value =
        values
            .valueOf(name)
            .orElseThrow(
                () ->
                    unavailable(
                        name,
                        "is neither in the environment as "
                            + variable(name)
                            + " nor in the file "
                            + file
                            + ": put it in one of them",
                        null));
    try {
      PrivateFile.create(file, value.getBytes(UTF_8));
      return readIfThere(name, file).orElseThrow();
    } catch (IOException unwritable) {
      throw unavailable(
          name, "can't be made in " + file + ": let this user write there", unwritable);
    }
  }

  private static SecretUnavailableException unavailable(
      String name, String what, @Nullable Throwable cause) {
    String message = "The secret '" + name + "' " + what + ".";
    return cause == null
        ? new SecretUnavailableException(message)
        : new SecretUnavailableException(message, cause);
  }
}
