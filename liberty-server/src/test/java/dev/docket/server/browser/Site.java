package dev.docket.server.browser;

import dev.docket.server.FormClient;
import dev.docket.server.OwnDatabase;
import dev.docket.server.PackagedDocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A packaged server with a data folder of its own and the delivery date switched on. */
final class Site implements AutoCloseable {

  /** Who may do everything. */
  static final String ADMIN = "ada";

  private static final Path UNPACKED_SERVER = Path.of("server");

  private final PackagedDocket docket;
  private final Path data;
  private final FormClient admin;
  private final Runnable afterwards;

  private Site(PackagedDocket docket, Path data, FormClient admin, Runnable afterwards) {
    this.docket = docket;
    this.data = data;
    this.admin = admin;
    this.afterwards = afterwards;
  }

  static Site open() {
    return open(Map.of(), () -> {});
  }

  static Site open(OwnDatabase database) {
    return open(database.environment(), database::close);
  }

  private static Site open(Map<String, String> environment, Runnable afterwards) {
    try {
      Path data = Files.createTempDirectory(Path.of("target"), "browser-").toAbsolutePath();
      switchDeliveryDate(data, true);
      PackagedDocket docket = PackagedDocket.start(data, environment);
      return new Site(docket, data, new FormClient().becomeFirstAdmin(docket, ADMIN), afterwards);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException("Docket can't be started for the browser.", failed);
    }
  }

  /** What lets somebody in who may do everything. */
  String adminsToken() {
    return admin.token();
  }

  String url(String path) {
    return "http://127.0.0.1:" + docket.port() + "/" + path;
  }

  /** Switches the delivery date as an operator does; pages follow within a second. */
  void switchDeliveryDate(boolean enabled) throws IOException, InterruptedException {
    switchDeliveryDate(data, enabled);
    TimeUnit.SECONDS.sleep(1);
  }

  private static void switchDeliveryDate(Path data, boolean enabled) throws IOException {
    Files.writeString(
        data.resolve("docket.properties"), "docket.features.delivery-date=" + enabled + "\n");
  }

  /** Everything that its use has written: database, secrets, logs. Complete once this is closed. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !data.relativize(file).startsWith(UNPACKED_SERVER))
          .toList();
    }
  }

  @Override
  public void close() {
    docket.close();
    afterwards.run();
  }
}
