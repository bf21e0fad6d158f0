package dev.docket.secrets.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for this JVM's fakes, made when it is first needed, and a trust store with it. */
final class TestTls {

  static final String PASSWORD = "changeit";

  private static final String ALIAS = "fake";
  private static final String NAMES =
      "san=dns:localhost,ip:127.0.0.1,dns:" + String.join(",dns:", FakeKeyVault.HOSTS);

  /** Once: TLS clients keep what they trusted first. */
  private static final TestTls SHARED = create();

  private final SSLContext context;
  private final Path trustStore;

  private TestTls(SSLContext context, Path trustStore) {
    this.context = context;
    this.trustStore = trustStore;
  }

  static TestTls shared() {
    return SHARED;
  }

  SSLContext context() {
    return context;
  }

  Path trustStore() {
    return trustStore;
  }

  private static TestTls create() {
    try {
      Path folder = TestFolder.create();
      KeyStore keys = makeKeys(folder.resolve("keys.p12"));
      KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
      managers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      Path trust = folder.resolve("trust.p12");
      writeTrust(keys, trust);
      return new TestTls(context, trust);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (GeneralSecurityException unsupported) {
      throw new IllegalStateException("This JDK makes no certificate for tests.", unsupported);
    }
  }

  private static KeyStore makeKeys(Path file) throws IOException, GeneralSecurityException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=fake",
            "-validity",
            "2",
            "-alias",
            ALIAS,
            "-ext",
            NAMES,
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            file.toString());
    run(command);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(file)) {
      keys.load(stream, PASSWORD.toCharArray());
    }
    return keys;
  }

  private static void run(List<String> command) throws IOException {
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    try {
      if (keytool.waitFor() != 0) {
        throw new IOException("keytool failed: " + output);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("keytool was stopped", stopped);
    }
  }

  private static void writeTrust(KeyStore keys, Path file)
      throws IOException, GeneralSecurityException {
    KeyStore trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry(ALIAS, keys.getCertificate(ALIAS));
    try (OutputStream stream = Files.newOutputStream(file)) {
      trust.store(stream, PASSWORD.toCharArray());
    }
  }
}
