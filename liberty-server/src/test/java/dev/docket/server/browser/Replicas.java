package dev.docket.server.browser;

import dev.docket.server.FormClient;
import dev.docket.server.PackagedDocket;
import dev.docket.server.ReverseProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Two servers on one database and one folder of secrets, behind a reverse proxy without sticky
 * sessions.
 */
final class Replicas implements AutoCloseable {

  private final SharedDatabase database;
  private final PackagedDocket a;
  private final PackagedDocket b;
  private final ReverseProxy proxy;
  private final FormClient admin;

  private Replicas(
      SharedDatabase database,
      PackagedDocket a,
      PackagedDocket b,
      ReverseProxy proxy,
      FormClient admin) {
    this.database = database;
    this.a = a;
    this.b = b;
    this.proxy = proxy;
    this.admin = admin;
  }

  static Replicas start() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "replicas-").toAbsolutePath();
    SharedDatabase database =
        SharedDatabase.start(Files.createDirectory(folder.resolve("database")));
    Map<String, String> environment =
        Map.of(
            "DOCKET_DATABASE_URL",
            database.url(),
            "DOCKET_SECRETS_FOLDER",
            folder.resolve("secrets").toString());
    PackagedDocket a = PackagedDocket.start(folder.resolve("a"), environment);
    PackagedDocket b = PackagedDocket.start(folder.resolve("b"), environment);
    return new Replicas(
        database,
        a,
        b,
        ReverseProxy.before(a.port(), b.port()),
        new FormClient().becomeFirstAdmin(a, "ada"));
  }

  /** What lets somebody in who may do everything. */
  String adminsToken() {
    return admin.token();
  }

  String url(String path) {
    return "http://127.0.0.1:" + proxy.port() + "/" + path;
  }

  /** As {@code X-Served-By} tells it. */
  String addressOfA() {
    return "127.0.0.1:" + a.port();
  }

  /** As {@code X-Served-By} tells it. */
  String addressOfB() {
    return "127.0.0.1:" + b.port();
  }

  /** Ends the first server as {@code kill -9} does, with whatever it is at. */
  void killA() {
    a.server().destroyForcibly();
  }

  @Override
  public void close() {
    proxy.close();
    a.close();
    b.close();
    database.close();
  }
}
