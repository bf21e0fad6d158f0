package dev.docket.server;

import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.JtaPersistence;
import dev.docket.jpa.Migrations;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server's own transactions, and Docket in them. */
@ApplicationScoped
public class ServersTransactions {

  private static final String JOINED = "jdbc/joined";

  @Inject private UserTransaction user;

  @Inject
  @ConfigProperty(name = "docket.database")
  private String database;

  @Resource(lookup = JOINED)
  private DataSource joined;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  /**
   * Tells the server of a database whose connections take part.
   *
   * @param type the kind of data source, such as {@link javax.sql.XADataSource}
   * @param implementation the driver's class of this type
   */
  static void takeIn(Class<?> type, String implementation, String url, String user, String password)
      throws IOException {
    Path configuration =
        ServerWar.TEST_SERVER.resolve(Path.of("configDropins", "overrides", "joined.xml"));
    Files.createDirectories(configuration.getParent());
    Files.writeString(
        configuration,
        """
        <server>
          <dataSource id="joined" jndiName="%s" type="%s"
              isolationLevel="TRANSACTION_READ_COMMITTED">
            <jdbcDriver libraryRef="drivers" %s="%s" />
            <properties URL="%s" user="%s" password="%s" />
          </dataSource>
        </server>
        """
            .formatted(
                JOINED,
                type.getName(),
                type.getName(),
                implementation,
                url.replace("&", "&amp;"),
                user,
                password));
  }

  /** What begins and ends those of this thread. */
  UserTransaction user() {
    return user;
  }

  /** The data source's database. */
  JpaPersistence open() {
    return JtaPersistence.open(Databases.named(database), joined, registry, Migrations.MIGRATE);
  }
}
