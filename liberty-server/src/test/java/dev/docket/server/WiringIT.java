package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.XADataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On H2 in a folder. */
@ExtendWith(ArquillianExtension.class)
class WiringIT extends WiringContract {

  @Deployment
  static WebArchive docket() throws IOException {
    ServersTransactions.takeIn(
        XADataSource.class,
        "org.h2.jdbcx.JdbcDataSource",
        "jdbc:h2:mem:joined;DB_CLOSE_DELAY=-1",
        "",
        "");
    return ServerWar.forTestsWithin("docket-data")
        .addClasses(WiringContract.class, ServersTransactions.class, WiringIT.class);
  }

  @Test
  void theDatabaseIsAFile() {
    assertThat(dataFolder.resolve("database").resolve("docket.mv.db")).isNotEmptyFile();
  }

  @Test
  void theFlagOfTheDeliveryDateIsHeededWhileItRuns() throws Exception {
    Path settings = dataFolder.resolve("docket.properties");
    Files.deleteIfExists(settings);
    await(this::refusesDeliveryDates);
    Files.writeString(settings, "docket.features.delivery-date=true\n");
    await(() -> !refusesDeliveryDates());
    Files.delete(settings);
    await(this::refusesDeliveryDates);
  }

  private boolean refusesDeliveryDates() {
    return orders.check(draft().deliveryDate(LocalDate.of(2020, 1, 4)).build(), ANN).stream()
        .map(Violation::rule)
        .anyMatch("delivery-date.disabled"::equals);
  }
}
