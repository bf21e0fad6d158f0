package dev.docket.server;

import static java.lang.System.Logger.Level.ERROR;

import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.order.Orders;
import dev.docket.spi.SecretUnavailableException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens everything at the start rather than at the first request, and says in one sentence why that
 * fails.
 */
@ApplicationScoped
public class Start {

  private static final System.Logger LOG = System.getLogger(Start.class.getName());

  @Inject private Instance<Orders> orders;
  @Inject private Instance<NeededSecrets> secrets;
  @Inject private Instance<FirstAdminLink> firstAdmin;

  @Inject
  @ConfigProperty(name = "docket.data.folder")
  private Path dataFolder;

  private volatile boolean done;

  void open(@Observes @Priority(2) Startup startup) throws IOException {
    try {
      secrets.get().await();
      orders.get();
      secrets.get().requireForm();
      firstAdmin.get().update();
      done = true;
    } catch (RuntimeException failed) {
      LOG.log(ERROR, "Docket does not start.", failed);
      Files.writeString(
          Files.createDirectories(dataFolder).resolve("start-failure.txt"), sentence(failed));
      throw failed;
    }
  }

  /** True when the database is open, with its tables as they should be. */
  boolean isDone() {
    return done;
  }

  private static String sentence(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (isForPeople(cause)) {
        return String.valueOf(cause.getMessage());
      }
    }
    return "something unexpected went wrong.";
  }

  private static boolean isForPeople(Throwable cause) {
    return cause instanceof StartRefusedException
        || cause instanceof PersistenceUnavailableException
        || cause instanceof SecretUnavailableException;
  }
}
