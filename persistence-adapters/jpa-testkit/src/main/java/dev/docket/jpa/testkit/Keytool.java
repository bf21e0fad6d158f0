package dev.docket.jpa.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;

/** Makes keys and certificates with the JDK's own program. */
public final class Keytool {

  /** Of all its stores. */
  public static final String WORD = "docket";

  private Keytool() {}

  /**
   * Adds a key and a certificate for it to a store.
   *
   * @param options what is particular about it
   */
  public static void generate(Path store, String alias, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    alias,
                    "-keyalg",
                    "RSA",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    WORD),
                Stream.of(options))
            .toList();
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
  }

  /** What a store holds. */
  public static KeyStore load(Path store) throws IOException, GeneralSecurityException {
    try (InputStream content = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(content, WORD.toCharArray());
      return keys;
    }
  }
}
