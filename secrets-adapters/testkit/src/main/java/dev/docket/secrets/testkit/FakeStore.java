package dev.docket.secrets.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A store of secrets on a free port of 127.0.0.1, over TLS. Beside it, over plain HTTP as on real
 * machines, is the endpoint of the platform that tells who is asking. Any number of threads may ask
 * and change it.
 */
public abstract sealed class FakeStore implements AutoCloseable
    permits FakeKeyVault, FakeSecretsManager {

  /** How many seconds a throttled client is told to stay away. */
  public static final int RETRY_AFTER_SECONDS = 1;

  private static final Duration TOO_LONG = Duration.ofMinutes(1);
  private static final int UNAVAILABLE = 503;
  private static final int FORBIDDEN = 403;
  private static final int BAD_REQUEST = 400;
  private static final int FOUND = 302;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger questions = new AtomicInteger();
  private final HttpsServer store;
  private final HttpServer platform;
  private volatile Trouble trouble = Trouble.NONE;
  private volatile boolean platformIsDown;

  FakeStore() {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      store = HttpsServer.create(anyPort, 0);
      store.setHttpsConfigurator(new HttpsConfigurator(TestTls.shared().context()));
      platform = HttpServer.create(anyPort, 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  final void open() {
    store.createContext("/", this::answerTheWorld);
    platform.createContext("/", this::answerTheMachine);
    store.setExecutor(threads);
    platform.setExecutor(threads);
    store.start();
    platform.start();
  }

  /** Sets or replaces a secret; the version that is there now is returned. */
  public abstract String put(String name, String value);

  /** Deletes a secret, as far as the store deletes at once. */
  public abstract void remove(String name);

  /** Whoever asks for a secret is told that it's none of their business. */
  public abstract void forbid(String name);

  /** Takes a {@link #forbid} back. */
  public abstract void allow(String name);

  /** From now on, until it is told otherwise. */
  public void suffer(Trouble next) {
    trouble = next;
  }

  /** Whether the endpoint of the platform, on the machine, says who is asking. */
  public void platformIsDown(boolean down) {
    platformIsDown = down;
  }

  /** How many questions for secrets came so far, retries included. */
  public int questions() {
    return questions.get();
  }

  /** PKCS 12, with the certificate of every fake of this JVM. */
  public Path trustStore() {
    return TestTls.shared().trustStore();
  }

  /** The password of the trust store. */
  public String trustStorePassword() {
    return TestTls.PASSWORD;
  }

  /** The variables with which another process finds the store and proves who it is. */
  public abstract Map<String, String> environment();

  /** With these another JVM takes the store for the real one. */
  public List<String> jvmArguments() {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + trustStore(),
        "-Djavax.net.ssl.trustStorePassword=" + trustStorePassword());
  }

  final int port() {
    return store.getAddress().getPort();
  }

  final String platformUrl() {
    return "http://127.0.0.1:" + platform.getAddress().getPort();
  }

  abstract boolean isQuestion(HttpExchange exchange);

  abstract Reply answer(HttpExchange exchange) throws IOException;

  /** Who is asking; also, over TLS, where the platform's log-in is a service on the network. */
  abstract Reply identify(HttpExchange exchange) throws IOException;

  abstract Reply throttled();

  private void answerTheMachine(HttpExchange exchange) throws IOException {
    Reply down = Reply.page(UNAVAILABLE, "<h1>Service Unavailable</h1>");
    (platformIsDown ? down : identify(exchange)).send(exchange);
  }

  private void answerTheWorld(HttpExchange exchange) throws IOException {
    if (!isQuestion(exchange)) {
      identify(exchange).send(exchange);
      return;
    }
    questions.incrementAndGet();
    switch (trouble) {
      case NONE -> answer(exchange).send(exchange);
      case THROTTLED -> throttled().send(exchange);
      case DOWN -> Reply.page(UNAVAILABLE, "<h1>Service Unavailable</h1>").send(exchange);
      case BLOCKED -> Reply.page(FORBIDDEN, "<h1>Forbidden</h1>").send(exchange);
      case BLOCKED_IN_JSON -> Reply.of(FORBIDDEN, Map.of("message", "no")).send(exchange);
      case BLOCKED_SILENTLY -> Reply.page(BAD_REQUEST, "").send(exchange);
      case REDIRECTED ->
          Reply.page(FOUND, "<h1>Log in</h1>")
              .with("Location", platformUrl() + "/log-in")
              .send(exchange);
      case GARBLED -> answer(exchange).garbled().send(exchange);
      case CUT -> exchange.close();
      case CUT_LATE -> answer(exchange).cut(exchange);
      case SLOW -> answerLate(exchange);
    }
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    try {
      Thread.sleep(TOO_LONG.toMillis());
      answer(exchange).send(exchange);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  /** Stops. */
  @Override
  public void close() {
    threads.shutdownNow();
    store.stop(0);
    platform.stop(0);
  }
}
