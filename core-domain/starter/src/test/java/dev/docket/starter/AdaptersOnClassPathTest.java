package dev.docket.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.validation.RuleChanges;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the class path is found there, where the application has no beans. */
class AdaptersOnClassPathTest {

  private static final String FOLDER = "docket.data.folder";
  private static final String DATABASE = "docket.database";

  @TempDir private Path folder;

  @BeforeEach
  void keepDataThere() {
    System.setProperty(FOLDER, folder.toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty(FOLDER);
    System.clearProperty(DATABASE);
  }

  @Test
  void oneIsEnough() {
    Order placed;
    try (SeContainer container = new Containers().start()) {
      placed =
          container
              .select(Orders.class)
              .get()
              .place(new PlaceOrder(Containers.draft().build(), null), Containers.ANN);
    }
    try (SeContainer container = new Containers().start()) {
      Orders orders = container.select(Orders.class).get();
      assertThat(orders.find(placed.id(), Containers.ANN).orElseThrow().content())
          .isEqualTo(placed.content());
    }
    assertThat(folder.resolve("secrets")).isNotEmptyDirectory();
    assertThat(folder.resolve("database")).isNotEmptyDirectory();
  }

  @Test
  void withoutOneASentenceNamesThoseThatThereAre() throws Exception {
    assertThat(ClassPath.ofTests().without("dev.docket.h2.H2Database").run(TryToStart.class))
        .isEqualTo(
            "dev.docket.starter.AdapterChoiceException: Docket does not know where to keep orders:"
                + " add docket-h2, docket-mysql or docket-sqlserver to the class path, or give it a"
                + " bean of the type dev.docket.spi.Persistence.");
  }

  @Test
  void withTwoASentenceTellsHowToPickOne() throws Exception {
    assertThat(withTwo().run(TryToStart.class))
        .isEqualTo(
            "dev.docket.starter.AdapterChoiceException: The class path has several databases: set"
                + " docket.database to one of: h2, noted; or leave only one of them on the class"
                + " path.");
  }

  @Test
  void oneOfTwoIsPickedByItsNameAndClosedAtTheEnd() throws Exception {
    System.setProperty(DATABASE, "noted");
    assertThat(withTwo().run(TryToStart.class)).isEqualTo("started");
    System.setProperty(DATABASE, "abacus");
    assertThat(withTwo().run(TryToStart.class)).contains("'abacus'", "h2, noted");
  }

  @Test
  void whatWasOpenedIsClosedWhenTheRestDoesNotFit() throws Exception {
    System.setProperty(DATABASE, "noted");
    assertThat(withTwo().run(TryWithWrongRules.class)).isEqualTo("closed");
  }

  private ClassPath withTwo() throws IOException {
    return ClassPath.ofTests()
        .withService(
            folder.resolve("services"), "dev.docket.spi.PersistenceProvider", NotedStorage.class);
  }

  @Test
  void withoutSecretsASentenceTellsWhatToAdd() throws Exception {
    assertThat(
            ClassPath.ofTests()
                .without("dev.docket.secrets.local.LocalSecrets")
                .run(TryToStart.class))
        .startsWith("dev.docket.starter.AdapterChoiceException: Docket does not know where its")
        .contains("docket-secrets-local", "dev.docket.spi.SecretSource");
  }

  /** Runs where the class path is another one. */
  public static final class TryWithWrongRules implements Callable<String> {

    @Override
    public String call() {
      RuleChanges<OrderDraft> wrong = RuleChanges.<OrderDraft>none().without("no.such.rule");
      Containers application =
          new Containers().with(new TypeLiteral<RuleChanges<OrderDraft>>() {}.getType(), wrong);
      try (SeContainer container = application.start()) {
        assertThatIllegalArgumentException().isThrownBy(() -> container.select(Orders.class).get());
        return NotedStorage.OPEN.isEmpty() ? "closed" : "left open";
      }
    }
  }

  /** Runs where the class path is another one. */
  public static final class TryToStart implements Callable<String> {

    @Override
    public String call() {
      try (SeContainer container = new Containers().start()) {
        assertThat(container.select(Orders.class).get()).isNotNull();
      } catch (AdapterChoiceException refused) {
        return refused.toString();
      }
      return NotedStorage.OPEN.isEmpty() ? "started" : "not closed";
    }
  }
}
