package dev.docket.jpa.testkit.mysql;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.docket.jpa.testkit.Keytool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A key and a certificate for a server on this computer, as it wants them and for its clients. */
final class TlsFiles {

  private static final String ALIAS = "mysql";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

  private final Path store;

  private TlsFiles(Path store) {
    this.store = store;
  }

  static TlsFiles in(Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("store.p12");
    Keytool.generate(
        store, ALIAS, "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1");
    try {
      KeyStore keys = Keytool.load(store);
      write(folder.resolve("cert.pem"), "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded());
      write(
          folder.resolve("key.pem"),
          "PRIVATE KEY",
          keys.getKey(ALIAS, Keytool.WORD.toCharArray()).getEncoded());
    } catch (GeneralSecurityException failed) {
      throw new IOException(failed);
    }
    return new TlsFiles(store);
  }

  private static void write(Path file, String kind, byte[] content) throws IOException {
    Files.writeString(
        file,
        "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
            .formatted(kind, LINES.encodeToString(content)));
  }

  /** What makes Connector/J trust the certificate. */
  String asDriverProperties() {
    return "trustCertificateKeyStoreUrl="
        + store.toUri()
        + "&trustCertificateKeyStorePassword="
        + Keytool.WORD;
  }
}
