package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.OrderFileReader;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link OrderFileReader} promises, whatever its format. */
public abstract class OrderFileReaderContract {

  private static final int MANY = 2_000;

  /** For subclasses. */
  protected OrderFileReaderContract() {}

  /** The reader under test. */
  protected abstract OrderFileReader reader();

  /**
   * A file in the reader's format with a line for each store: {@code
   * 00000000-0000-0000-0000-000000000007}, {@code 4111111111111111}, the store, {@code P-1}, {@code
   * 9}, {@code 2026-11-20}, {@code 2026-11-22}, and neither an id nor a delivery date.
   */
  protected abstract byte[] fileOf(List<String> stores);

  private List<OrderLine> read(InputStream content) throws IOException {
    List<OrderLine> lines = new ArrayList<>();
    reader().read(content, lines::add);
    return lines;
  }

  private List<OrderLine> read(List<String> stores) throws IOException {
    return read(new ByteArrayInputStream(fileOf(stores)));
  }

  private static List<String> stores(int count) {
    return IntStream.range(0, count).mapToObj(i -> "S-" + i).toList();
  }

  private static List<String> storesOf(List<OrderLine> lines) {
    return lines.stream().map(line -> line.draft().storeCode().text()).toList();
  }

  @Test
  void readsEveryFieldOfALine() throws IOException {
    assertThat(read(List.of("S-1")))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.problems()).isEmpty();
              assertThat(line.draft().userId().text())
                  .isEqualTo("00000000-0000-0000-0000-000000000007");
              assertThat(line.draft().cardNumber().text()).isEqualTo("4111111111111111");
              assertThat(line.draft().storeCode().text()).isEqualTo("S-1");
              assertThat(line.draft().productCode().text()).isEqualTo("P-1");
              assertThat(line.draft().quantity().value()).isEqualTo(9);
              assertThat(line.draft().orderDate().text()).isEqualTo("2026-11-20");
              assertThat(line.draft().shippingDate().text()).isEqualTo("2026-11-22");
              assertThat(line.draft().id().isBlank()).isTrue();
              assertThat(line.draft().deliveryDate().isBlank()).isTrue();
            });
  }

  @Test
  void namesTheColumnOfEachField() throws IOException {
    assertThat(read(List.of("S-1")).get(0).columns())
        .containsKeys(
            "userId",
            "cardNumber",
            "storeCode",
            "productCode",
            "quantity",
            "orderDate",
            "shippingDate");
  }

  @Test
  void givesTheLinesInTheirOrderWithRisingNumbers() throws IOException {
    List<OrderLine> lines = read(stores(MANY));

    assertThat(storesOf(lines)).isEqualTo(stores(MANY));
    assertThat(lines).extracting(OrderLine::number).isSorted().doesNotHaveDuplicates();
    assertThat(lines.get(0).number()).isPositive();
  }

  @Test
  void aFileMayHaveNoLines() throws IOException {
    assertThat(read(List.of())).isEmpty();
  }

  @Test
  void aFileWithoutAnythingIsRefused() {
    assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[0])))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactly(Violation.of("file.empty", "file")));
  }

  @Test
  void doesNotCloseTheContent() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream content =
        new ByteArrayInputStream(fileOf(List.of("S-1"))) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThat(read(content)).hasSize(1);
    assertThat(closed).isFalse();
  }

  @Test
  void passesOnThatTheBytesCannotBeHad() {
    IOException gone = new IOException("gone");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw gone;
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw gone;
          }
        };

    assertThatThrownBy(() -> read(broken)).isSameAs(gone);
  }

  @Test
  void manyThreadsReadAtOnce() throws Exception {
    assertThat(Together.call(4, () -> storesOf(read(stores(MANY))))).containsOnly(stores(MANY));
  }
}
