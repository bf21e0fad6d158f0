package dev.docket.web.api.problem;

import dev.docket.account.Accounts;
import dev.docket.order.Order;
import dev.docket.order.Orders;
import dev.docket.paging.Cursor;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import dev.docket.web.api.problem.ProblemError.Place;
import java.util.List;
import java.util.Map;

/** What broken rules are for HTTP, by their ids; most are about the body. */
final class BrokenRules {

  private record Meaning(ProblemKind kind, Place place, String name) {}

  private static final Meaning STORED = new Meaning(ProblemKind.CONFLICT, Place.STORED, "");
  private static final Meaning TAKEN = new Meaning(ProblemKind.CONFLICT, Place.BODY, "");
  private static final Meaning BODY = new Meaning(ProblemKind.RULES, Place.BODY, "");
  private static final Meaning PARAMETER = new Meaning(ProblemKind.PARAMETERS, Place.PARAMETER, "");

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          Map.entry(Order.STATUS_RULE, STORED),
          Map.entry(OrderImports.STATE_RULE, STORED),
          Map.entry(OrderImports.CONTENT_GONE_RULE, STORED),
          Map.entry(Todos.UNDO_GONE_RULE, STORED),
          Map.entry(Todos.TOO_MANY_RULE, STORED),
          Map.entry(Accounts.OWN_ACCOUNT_RULE, STORED),
          Map.entry(Accounts.USERNAME_TAKEN_RULE, TAKEN),
          Map.entry(Orders.ID_TAKEN_RULE, TAKEN),
          Map.entry(
              Accounts.REGISTRATION_CLOSED_RULE,
              new Meaning(ProblemKind.FORBIDDEN, Place.STORED, "")),
          Map.entry(
              Orders.KEY_REUSED_RULE,
              new Meaning(ProblemKind.IDEMPOTENCY_KEY_REUSED, Place.HEADER, "Idempotency-Key")),
          Map.entry("filter.format", PARAMETER),
          Map.entry("filter.range", PARAMETER),
          Map.entry("sort.unknown", PARAMETER),
          Map.entry("page.size", new Meaning(ProblemKind.PARAMETERS, Place.PARAMETER, "limit")),
          Map.entry(
              Cursor.FORMAT_RULE, new Meaning(ProblemKind.PARAMETERS, Place.PARAMETER, "page")));

  private BrokenRules() {}

  /** The first rule decides what kind of problem it is. */
  static Answer answer(RuleViolationException refused) {
    List<Violation> violations = refused.violations();
    ProblemKind kind = meaning(violations.get(0)).kind();
    return new Answer(kind, violations.stream().map(BrokenRules::error).toList(), Map.of());
  }

  private static ProblemError error(Violation violation) {
    Meaning meaning = meaning(violation);
    String path = meaning.name().isEmpty() ? violation.path() : meaning.name();
    return ProblemError.in(
        meaning.place(), new Violation(violation.rule(), path, violation.args()));
  }

  private static Meaning meaning(Violation violation) {
    return MEANINGS.getOrDefault(violation.rule(), BODY);
  }
}
