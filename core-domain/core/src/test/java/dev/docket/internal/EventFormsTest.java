package dev.docket.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.AccountId;
import dev.docket.account.Actor;
import dev.docket.event.Event;
import dev.docket.event.EventHeader;
import dev.docket.event.EventId;
import dev.docket.event.EventType;
import dev.docket.event.OrderAmended;
import dev.docket.event.OrderCancelled;
import dev.docket.event.OrderDelivered;
import dev.docket.event.OrderPlaced;
import dev.docket.event.OrderShipped;
import dev.docket.event.TodoAdded;
import dev.docket.event.TodoCompleted;
import dev.docket.event.TodoEdited;
import dev.docket.event.TodoRemoved;
import dev.docket.event.TodoReopened;
import dev.docket.event.TodoRestored;
import dev.docket.order.FieldChange;
import dev.docket.order.OrderId;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.UserId;
import dev.docket.spi.EventRecord;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event comes back as it was written, and is documented. */
class EventFormsTest {

  private static final EventHeader HEADER =
      new EventHeader(
          new EventId(new UUID(1, 1)), 7, Instant.parse("2026-11-21T11:00:00.654321Z"), "ann");
  private static final OrderId ORDER = new OrderId(new UUID(2, 2));
  private static final TodoId TODO = new TodoId(new UUID(3, 3));
  private static final AccountId OWNER = new AccountId(new UUID(4, 4));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  static Stream<Event> events() {
    return Stream.of(
        placed(null),
        placed(DAY.plusDays(3)),
        new OrderAmended(
            HEADER,
            ORDER,
            List.of(
                new FieldChange("deliveryDate", null, "2026-11-30"),
                new FieldChange("quantity", "9", "10"),
                new FieldChange("storeCode", "", null))),
        new OrderShipped(HEADER, ORDER),
        new OrderDelivered(HEADER, ORDER, null),
        new OrderDelivered(HEADER, ORDER, DAY),
        new OrderCancelled(HEADER, ORDER),
        new TodoAdded(HEADER, TODO, OWNER, "milk", null),
        new TodoAdded(HEADER, TODO, OWNER, "milk", DAY),
        new TodoEdited(HEADER, TODO, OWNER, "m".repeat(TodoRules.MAX_LENGTH), DAY),
        new TodoCompleted(HEADER, TODO, OWNER),
        new TodoReopened(HEADER, TODO, OWNER),
        new TodoRemoved(HEADER, TODO, OWNER),
        new TodoRestored(HEADER, TODO, OWNER));
  }

  private static OrderPlaced placed(LocalDate deliveryDate) {
    return new OrderPlaced(
        HEADER,
        ORDER,
        new UserId(new UUID(5, 5)),
        new StoreCode("WEB-1"),
        new ProductCode("l1"),
        new Quantity(Quantity.MAX),
        DAY,
        DAY.plusDays(2),
        deliveryDate);
  }

  @ParameterizedTest
  @MethodSource("events")
  void comesBackAsItWasWritten(Event event) {
    EventRecord written = EventForms.write(event);

    assertThat(EventForms.read(written)).isEqualTo(event);
    assertThat(written.aggregate()).matches("(order|todo)/[0-9a-f-]{36}");
    assertThat(written.type()).isEqualTo(event.type());
  }

  @Test
  void everyTypeIsTried() {
    assertThat(events().map(Event::type).distinct())
        .containsExactlyElementsOf(EventForms.ALL.stream().map(EventForm::type).toList());
    assertThat(EventForms.ALL).extracting(form -> form.type().name()).doesNotHaveDuplicates();
  }

  @Test
  void theLongestEventFits() {
    String code = "c".repeat(32);
    String id = new UUID(-1, -1).toString();
    OrderAmended everything =
        new OrderAmended(
            HEADER,
            ORDER,
            Stream.of(
                    new FieldChange("userId", id, id),
                    new FieldChange("cardNumber", code, code),
                    new FieldChange("storeCode", code, code),
                    new FieldChange("productCode", code, code),
                    new FieldChange("quantity", "1000000", "1000000"),
                    new FieldChange("orderDate", "2026-11-21", "2026-11-21"),
                    new FieldChange("shippingDate", "2026-11-21", "2026-11-21"),
                    new FieldChange("deliveryDate", "2026-11-21", "2026-11-21"))
                .toList());
    TodoAdded longest =
        new TodoAdded(
            HEADER, TODO, OWNER, "\uD83D\uDE00".repeat(TodoRules.MAX_LENGTH), LocalDate.MAX);

    assertThat(length(everything)).isLessThan(EventRecord.MAX_CONTENT);
    assertThat(length(longest)).isLessThan(EventRecord.MAX_CONTENT);
    assertThat(Actor.MAX_LENGTH).isLessThanOrEqualTo(EventRecord.MAX_BY);
  }

  private static int length(Event event) {
    return EventForms.write(event).content().entrySet().stream()
        .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
        .sum();
  }

  @Test
  void aTypeOfALaterVersionIsRefused() {
    EventRecord later =
        new EventRecord(
            HEADER.id(),
            "order/x",
            1,
            new EventType("order-placed", 2),
            HEADER.at(),
            "ann",
            Map.of());

    assertThatThrownBy(() -> EventForms.read(later)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Each row says: type, version, and between what every event of its kind has, its content. */
  @Test
  void theDocumentationHasEachTypeWithItsContent() throws IOException {
    String page = Files.readString(Path.of("../../docs/events.md"));
    List<String> documented =
        Pattern.compile("(?m)^\\| `(\\S+)` \\| (\\d+) \\| \\S+ \\| (.*) \\|$")
            .matcher(page)
            .results()
            .map(EventFormsTest::row)
            .toList();

    assertThat(documented)
        .containsExactlyElementsOf(
            EventForms.ALL.stream().map(form -> form.type().toString()).toList());
    events()
        .flatMap(event -> EventForms.write(event).content().keySet().stream())
        .distinct()
        .forEach(name -> assertThat(page).contains("`" + name.replaceAll("\\..*", "") + "`"));
  }

  private static String row(MatchResult row) {
    return new EventType(row.group(1), Integer.parseInt(row.group(2))).toString();
  }
}
