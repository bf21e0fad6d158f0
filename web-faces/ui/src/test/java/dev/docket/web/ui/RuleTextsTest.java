package dev.docket.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.account.AccountRules;
import dev.docket.account.Accounts;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderRules;
import dev.docket.todo.TodoRules;
import dev.docket.todo.Todos;
import dev.docket.validation.Rule;
import dev.docket.validation.Violation;
import dev.docket.web.ui.form.OnlyOwnForms;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dev.docket.web.ui.texts");

  /** The rules that are not in the list of an order's rules, by where they are documented. */
  private static final List<String> OTHER_RULES =
      List.of(
          OnlyOwnForms.EXPIRED_RULE,
          Refusals.LOG_IN_RULE,
          Refusals.ATTEMPTS_RULE,
          Accounts.USERNAME_TAKEN_RULE,
          Accounts.REGISTRATION_CLOSED_RULE,
          Accounts.FIRST_ADMIN_CODE_RULE,
          Accounts.CURRENT_PASSWORD_RULE,
          Accounts.OWN_ACCOUNT_RULE,
          "id.taken",
          "idempotency-key.reused",
          "idempotency-key.format",
          "status.transition",
          Todos.TOO_MANY_RULE,
          Todos.UNDO_GONE_RULE,
          "filter.format",
          "filter.range",
          "sort.unknown",
          "page.size",
          "cursor.format",
          "import.state",
          "import.content-gone",
          "file.missing",
          "file.broken-off",
          "file.sent-twice",
          "file.empty",
          "file.not-csv",
          "file.encoding",
          "file.columns.missing",
          "file.columns.unknown",
          "file.columns.repeated",
          "file.line-too-long",
          "file.too-many-without-id",
          "row.columns");

  private final RuleTexts texts = new RuleTexts(new Format(Locale.UK, ZoneOffset.UTC));

  @Test
  void everyRuleHasAText() {
    assertThat(ruleIds())
        .allSatisfy(rule -> assertThat(TEXTS.containsKey("rule." + rule)).as(rule).isTrue());
  }

  @Test
  void boundsAreWrittenInTheReadersHabit() {
    assertThat(texts.text(Violation.of("quantity.range", "quantity", 1, 1_000_000)))
        .isEqualTo("Quantity: out of range. Give a number from 1 to 1,000,000.");
    assertThat(texts.text(Violation.of("order-date.too-early", "orderDate", "1970-01-01")))
        .contains("1 Jan 1970");
  }

  @Test
  void rulesOfTheListNameTheField() {
    assertThat(texts.text(Violation.of("filter.range", "orderDateTo")))
        .startsWith("Order date, to:");
  }

  @Test
  void anEmbeddersRuleIsNamedByItsFieldAndId() {
    assertThat(texts.text(Violation.of("store.closed", "storeCode")))
        .contains("Store", "store.closed");
  }

  @Test
  void anEmbeddersRuleHasTheEmbeddersText() {
    assertThat(texts.text(Violation.of("example.dozens", "quantity", 1_200)))
        .isEqualTo("Quantity: not sold so. Take 1,200.");
  }

  @Test
  void theEmbeddersTextIsStronger() {
    assertThat(texts.text(Violation.of("store.required", "storeCode")))
        .isEqualTo("Shop: which one?");
  }

  @Test
  void anErrorWithoutATextOfItsOwnGetsThatOfItsClass() {
    assertThat(RuleTexts.error(405, "title")).isEqualTo(RuleTexts.error(400, "title"));
    assertThat(RuleTexts.error(502, "title")).isEqualTo(RuleTexts.error(500, "title"));
    assertThat(RuleTexts.error(503, "title")).isNotEqualTo(RuleTexts.error(500, "title"));
  }

  @Test
  void onlyOurOwnWordsAreSaidAfterSomethingWasDone() {
    assertThat(RuleTexts.notice("entered")).isNotNull();
    assertThat(RuleTexts.notice("<b>paid</b>")).isNull();
  }

  private static List<String> ruleIds() {
    Stream<Rule<OrderDraft>> rules =
        Stream.concat(
            OrderRules.forPlacing(Clock.systemUTC(), () -> true).stream(),
            OrderRules.forAmending(Clock.systemUTC(), () -> true).stream());
    List<String> ids = new ArrayList<>(OTHER_RULES);
    rules.map(Rule::id).forEach(ids::add);
    TodoRules.ALL.stream().map(Rule::id).forEach(ids::add);
    AccountRules.forRegistering(password -> true).stream().map(Rule::id).forEach(ids::add);
    return ids;
  }
}
