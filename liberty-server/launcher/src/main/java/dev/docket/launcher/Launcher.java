package dev.docket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts the packaged server, says where it is, and stops it with this process. */
public final class Launcher {

  /** Five seconds more than the server gives its requests. */
  private static final Duration PATIENCE = Duration.ofSeconds(35);

  private static final int FAILED = 1;

  private Launcher() {}

  /** Runs until the server ends. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Options options = Options.parse(List.of(arguments), System.getenv());
      if (options.help()) {
        System.out.print(Options.HELP);
      } else {
        run(options);
      }
    } catch (Refusal e) {
      System.err.println(e.sentence());
      System.exit(FAILED);
    }
  }

  private static void run(Options options) throws Refusal, InterruptedException {
    try (DataFolder data = DataFolder.hold(options.data())) {
      Port.check(options.host(), options.port());
      forgetEarlierFailure(data);
      System.out.println("Docket is starting ...");
      ServerProcess server =
          ServerProcess.start(ServerFiles.unpacked(data.path()), options, data.logs());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
      awaitReady(server, options, data);
      System.out.println(welcome(options, data));
      if (!server.awaitStop()) {
        throw new Refusal("The server ended by itself. The logs are in " + data.logs() + ".");
      }
    }
  }

  private static void awaitReady(ServerProcess server, Options options, DataFolder data)
      throws Refusal, InterruptedException {
    try {
      new Readiness(server, options.origin(), data).await();
    } catch (Refusal e) {
      server.stop(PATIENCE);
      throw e;
    }
  }

  private static void stop(ServerProcess server) {
    if (server.isAlive()) {
      server.stop(PATIENCE);
      System.out.println("Docket has stopped.");
    }
  }

  private static void forgetEarlierFailure(DataFolder data) throws Refusal {
    try {
      Files.deleteIfExists(data.startFailure());
    } catch (IOException e) {
      throw new Refusal("The data folder " + data.path() + " cannot be written.", e);
    }
  }

  private static String welcome(Options options, DataFolder data) throws Refusal {
    return """
        Docket is ready: %s
        Its data is in   %s
        To stop it, press Ctrl-C.%s"""
        .formatted(options.home(), data.path(), firstAdmin(options, data));
  }

  /** A line for as long as there is no admin. */
  private static String firstAdmin(Options options, DataFolder data) throws Refusal {
    Path link = data.firstAdmin();
    try {
      return Files.exists(link)
          ? "%nTo be the first admin, open %s%s"
              .formatted(options.origin(), Files.readString(link).strip())
          : "";
    } catch (IOException e) {
      throw new Refusal("The file " + link + " cannot be read.", e);
    }
  }
}
