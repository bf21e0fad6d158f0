package dev.docket.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.account.AccountRules;
import dev.docket.account.Accounts;
import dev.docket.order.Order;
import dev.docket.order.OrderRules;
import dev.docket.order.Orders;
import dev.docket.paging.Cursor;
import dev.docket.todo.TodoRules;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import dev.docket.validation.Rule;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can go wrong is said in words. */
class TextsTest {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dev.docket.web.api.problem.texts");

  static Stream<String> rules() {
    return Stream.of(
            OrderRules.forPlacing(Clock.systemUTC(), () -> true).stream().map(Rule::id),
            AccountRules.forRegistering(password -> false).stream().map(Rule::id),
            TodoRules.ALL.stream().map(Rule::id),
            Stream.of(
                Order.STATUS_RULE,
                Orders.ID_TAKEN_RULE,
                Orders.KEY_REUSED_RULE,
                Cursor.FORMAT_RULE,
                OrderImports.STATE_RULE,
                OrderImports.CONTENT_GONE_RULE,
                Todos.TOO_MANY_RULE,
                Todos.UNDO_GONE_RULE,
                Accounts.USERNAME_TAKEN_RULE,
                Accounts.REGISTRATION_CLOSED_RULE,
                Accounts.FIRST_ADMIN_CODE_RULE,
                Accounts.CURRENT_PASSWORD_RULE,
                Accounts.OWN_ACCOUNT_RULE,
                "filter.format",
                "filter.range",
                "sort.unknown",
                "page.size",
                "file.empty"))
        .flatMap(ids -> ids);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAText(String rule) {
    assertThat(TEXTS.containsKey("rule." + rule)).isTrue();
  }

  @Test
  void anEmbeddersRuleIsNamedByItsId() {
    assertThat(Texts.of(Violation.of("store.closed", "storeCode"))).contains("store.closed");
  }

  @Test
  void anEmbeddersRuleHasTheEmbeddersText() {
    assertThat(Texts.of(Violation.of("example.dozens", "quantity", 12)))
        .isEqualTo("quantity: not sold so. Take 12.");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasATitleAndARemedy(ProblemKind kind) {
    assertThat(Texts.title(kind)).isNotBlank();
    assertThat(Texts.detail(kind)).isNotBlank();
  }
}
