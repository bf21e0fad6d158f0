package dev.docket.jpa.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server on localhost that shakes hands and can nothing else. */
public final class TlsServer implements AutoCloseable {

  private static final String AUTHORITY = "authority";

  /** What a server and its clients say before. */
  public interface Prelude {

    /** With a client that has come. */
    void with(Socket client) throws IOException;
  }

  private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final SSLContext context;
  private final Path trust;
  private final Prelude prelude;

  private TlsServer(SSLContext context, Path trust, Prelude prelude) throws IOException {
    this.context = context;
    this.trust = trust;
    this.prelude = prelude;
  }

  /**
   * Starts one, with a certificate that an authority of its own has signed.
   *
   * @param name whom the certificate is for
   * @param begins when its two days begin, as keytool wants it: such as {@code -1d}
   */
  public static TlsServer start(Path folder, Prelude prelude, String name, String begins)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("keys.p12");
    Keytool.generate(store, AUTHORITY, "-dname", "CN=" + AUTHORITY, "-ext", "bc=ca:true");
    Keytool.generate(
        store,
        "server",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=dns:" + name,
        "-signer",
        AUTHORITY,
        "-startdate",
        begins,
        "-validity",
        "2");
    KeyStore keys = Keytool.load(store);
    Path trust = folder.resolve("trust.p12");
    writeTrust(keys, trust);
    keys.deleteEntry(AUTHORITY);
    TlsServer server = new TlsServer(context(keys), trust, prelude);
    Thread thread = new Thread(server::serve, "tls-server");
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  private static void writeTrust(KeyStore keys, Path file)
      throws IOException, GeneralSecurityException {
    KeyStore trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry(AUTHORITY, keys.getCertificate(AUTHORITY));
    try (OutputStream content = Files.newOutputStream(file)) {
      trust.store(content, Keytool.WORD.toCharArray());
    }
  }

  private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, Keytool.WORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        prelude.with(client);
        shakeHands(client);
      } catch (IOException refused) {
        // The next one may like the certificate better.
      }
    }
  }

  private void shakeHands(Socket client) throws IOException {
    try (SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(client, null, false)) {
      tls.startHandshake();
    }
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  /** The store with its authority. */
  public Path trust() {
    return trust;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
