package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stops the start, and the sentence that says why. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusedStartIT {

  private static final String EMPTY = "refused-empty";
  private static final String UNKNOWN = "refused-unknown";
  private static final Path SERVER =
      Path.of("target", "test-classes", "liberty", "servers", "wiring");

  @ArquillianResource private Deployer deployer;

  @Deployment(name = EMPTY, managed = false, testable = false)
  static WebArchive onAnEmptyDatabase() {
    return ServerWar.named(EMPTY, "docket.database.migrations=validate");
  }

  @Deployment(name = UNKNOWN, managed = false, testable = false)
  static WebArchive onAnUnknownDatabase() {
    return ServerWar.named(UNKNOWN, "docket.database=abacus");
  }

  @Test
  void tablesThatAreOnlyValidatedMustBeThere() throws IOException {
    assertRefused(EMPTY).startsWith("The tables are not as this version of Docket needs them");
  }

  @Test
  void anUnknownDatabaseIsRefusedWithThoseThatThereAre() throws IOException {
    assertRefused(UNKNOWN)
        .isEqualTo(
            "There is no database 'abacus': set docket.database to one of: h2, mysql, sqlserver.");
  }

  private AbstractStringAssert<?> assertRefused(String name) throws IOException {
    Path sentence = SERVER.resolve(name).resolve("start-failure.txt");
    Files.deleteIfExists(sentence);
    assertThatException().isThrownBy(() -> deployer.deploy(name));
    return assertThat(Files.readString(sentence));
  }
}
