package dev.docket.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.PlaceOrder;
import dev.docket.order.ShipOrder;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.ImportRun.State;
import dev.docket.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportAndExportTest {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  /** The generator's names of the rules where Docket's are others. */
  private static final Map<String, String> RULES = Map.of();

  private final Docket docket =
      Docket.inMemoryBuilder().fileReader(new CsvOrderReader()).background(Runnable::run).build();

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = requireNonNull(ImportAndExportTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  private ImportRun receive(byte[] file) throws IOException {
    ImportRun run =
        docket.imports().receive("C:\\in\\orders.csv", new ByteArrayInputStream(file), null, ANN);
    return docket.imports().find(run.id(), ANN).orElseThrow();
  }

  private ImportRun receiveAndStart(byte[] file) throws IOException {
    ImportRun run = receive(file);
    docket.imports().start(run.id(), ANN);
    return docket.imports().find(run.id(), ANN).orElseThrow();
  }

  private List<String> problems(ImportRun run) {
    return docket.imports().problems(run.id(), 0, 1_000, ANN).stream()
        .map(problem -> problem.line() + "," + problem.rule())
        .toList();
  }

  @Test
  void aDryRunReportsExactlyTheBadLinesAndPlacesNothing() throws IOException {
    List<String> expected =
        new String(resource("orders-with-errors.csv.expected"), UTF_8)
            .lines()
            .map(
                line ->
                    line.split(",", -1)[0]
                        + ","
                        + RULES.getOrDefault(line.split(",", -1)[1], line.split(",", -1)[1]))
            .toList();
    ImportRun run = receive(resource("orders-with-errors.csv"));
    assertThat(run.state()).isEqualTo(State.CHECKED);
    assertThat(run.fileName()).isEqualTo("orders.csv");
    assertThat(problems(run)).isEqualTo(expected).hasSizeGreaterThan(40);
    assertThat(run.progress())
        .isEqualTo(
            new ImportRun.Progress(
                run.bytes(), 400, 400 - expected.size(), 0, expected.size(), expected.size()));
    assertThat(docket.orders().search(OrderQuery.newest(1), ANN).items()).isEmpty();
  }

  @Test
  void everyProblemNamesItsColumn() throws IOException {
    ImportRun run = receive(resource("orders-with-errors.csv"));
    assertThat(docket.imports().problems(run.id(), 0, 1_000, ANN))
        .extracting(ImportProblem::column)
        .containsOnly(
            "date_uuid",
            "user_id",
            "card_number",
            "store_code",
            "product_code",
            "product_quantity",
            "order_date",
            "shipping_date",
            "row");
    assertThat(docket.imports().problems(run.id(), 2, 1, ANN))
        .containsExactly(docket.imports().problems(run.id(), 0, 3, ANN).get(2));
  }

  @Test
  void theGoodLinesArePlacedAndTheSameFileAgainAddsNothing() throws IOException {
    byte[] file = resource("orders-with-errors.csv");
    ImportRun first = receiveAndStart(file);
    assertThat(first.state()).isEqualTo(State.IMPORTED);
    ImportRun again = receiveAndStart(file);
    assertThat(again.progress().good()).isZero();
    assertThat(again.progress().alreadyThere()).isEqualTo(first.progress().good());
    assertThat(problems(again)).isEqualTo(problems(first));
    assertThat(docket.orders().search(OrderQuery.newest(1), ANN).total().value())
        .isEqualTo(first.progress().good());
  }

  @Test
  void aFileWithoutIdsAddsNothingTheSecondTimeEither() throws IOException {
    String withoutIds =
        new String(resource("orders-with-errors.csv"), UTF_8)
            .lines()
            .filter(line -> line.split(",", -1).length == 8)
            .map(line -> line.substring(line.indexOf(',') + 1) + "\n")
            .reduce("", String::concat);
    ImportRun first = receiveAndStart(withoutIds.getBytes(UTF_8));
    assertThat(first.progress().good()).isPositive();
    ImportRun again = receiveAndStart(withoutIds.getBytes(UTF_8));
    assertThat(again.progress().good()).isZero();
    assertThat(again.progress().alreadyThere()).isEqualTo(first.progress().good());
  }

  @Test
  void aLineWithoutAnIdButForAnotherCardIsAnotherOrder() throws IOException {
    String visa =
        """
        user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date
        8945520a-816c-4ca1-9904-4ea47d631a08,4111111111111111,A,B,9,2019-09-11,2019-09-13
        """;
    String amex = visa.replace("4111111111111111", "378282246310005");
    assertThat(receiveAndStart(visa.getBytes(UTF_8)).progress().good()).isEqualTo(1);
    assertThat(receiveAndStart(amex.getBytes(UTF_8)).progress().good()).isEqualTo(1);
    assertThat(receiveAndStart(visa.getBytes(UTF_8)).progress().alreadyThere()).isEqualTo(1);
  }

  @Test
  void anIdWithOtherContentIsRefusedAndLeftAsItIs() throws IOException {
    byte[] file = resource("orders-with-errors.csv");
    receiveAndStart(file);
    String[] lines = new String(file, UTF_8).split("\n", 3);
    String[] cells = lines[1].split(",", -1);
    cells[5] = "16";
    ImportRun run =
        receiveAndStart((lines[0] + "\n" + String.join(",", cells) + "\n").getBytes(UTF_8));
    assertThat(problems(run)).containsExactly("2,id.taken");
    assertThat(docket.imports().problems(run.id(), 0, 1, ANN).get(0).column())
        .isEqualTo("date_uuid");
  }

  @Test
  void anExportIsReadBackAsAlreadyThere() throws IOException {
    ImportRun imported = receiveAndStart(resource("orders-with-errors.csv"));
    Order newest =
        docket
            .orders()
            .find(
                new OrderId(docket.orders().search(OrderQuery.newest(1), ANN).items().get(0).id()),
                ANN)
            .orElseThrow();
    docket.orders().ship(new ShipOrder(newest.id(), 1), ANN);
    byte[] export = export();
    ImportRun back = receiveAndStart(export);
    assertThat(problems(back)).isEmpty();
    assertThat(back.progress().alreadyThere()).isEqualTo(imported.progress().good());
    Docket elsewhere =
        Docket.inMemoryBuilder().fileReader(new CsvOrderReader()).background(Runnable::run).build();
    ImportRun there =
        elsewhere.imports().receive("x.csv", new ByteArrayInputStream(export), null, ANN);
    assertThat(elsewhere.imports().problems(there.id(), 0, 1_000, ANN))
        .hasSize((int) imported.progress().good())
        .extracting(ImportProblem::rule)
        .containsOnly("card.masked");
  }

  @Test
  void anExportHoldsEveryRowOfTheViewAndNoFormula() throws IOException {
    docket
        .orders()
        .place(
            new PlaceOrder(
                OrderDraft.builder()
                    .userId("8945520a-816c-4ca1-9904-4ea47d631a08")
                    .cardNumber("4111111111111111")
                    .storeCode("-2-3")
                    .productCode("a")
                    .quantity(1)
                    .orderDate("2019-09-11")
                    .shippingDate("2019-09-11")
                    .build(),
                null),
            ANN);
    String export = new String(export(), UTF_8);
    assertThat(export.lines()).hasSize(2);
    assertThat(export).contains(",************1111,Visa,'-2-3,a,1,2019-09-11,2019-09-11,OPEN\r\n");
    assertThat(receive(export.getBytes(UTF_8)).progress().alreadyThere()).isEqualTo(1);
  }

  @Test
  void moreRowsThanAPageHoldsAreExportedInOrder() throws IOException {
    ImportRun imported = receiveAndStart(manyRows(2_500));
    assertThat(imported.progress().good()).isEqualTo(2_500);
    List<String> days =
        new String(export(), UTF_8).lines().skip(1).map(line -> line.split(",", -1)[7]).toList();
    assertThat(days).hasSize(2_500).isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static byte[] manyRows(int rows) {
    StringBuilder file =
        new StringBuilder(
            "user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n");
    for (int i = 0; i < rows; i++) {
      LocalDate day = LocalDate.EPOCH.plusDays(i % 97);
      file.append(
          "8945520a-816c-4ca1-9904-4ea47d631a08,4111111111111111,S,P,1," + day + "," + day + "\n");
    }
    return file.toString().getBytes(UTF_8);
  }

  private byte[] export() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvOrderWriter(docket.orders(), false, ANN).write(OrderQuery.newest(25), out);
    return out.toByteArray();
  }

  @Test
  void aFileThatCannotBeReadIsRefusedAsAWhole() throws IOException {
    ImportRun run = receive("nothing of use".getBytes(UTF_8));
    assertThat(run.state()).isEqualTo(State.REFUSED);
    assertThat(run.refusal()).isEqualTo(Violation.of("file.not-csv", "file"));
  }
}
