package dev.docket.web.api.account;

import dev.docket.account.Role;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Roles as a client sends them. */
final class RolesBody {

  private static final String FIELD = "roles";

  private RolesBody() {}

  static Set<Role> read(JsonBody body) {
    Fields fields = body.fields();
    List<String> names = fields.texts(FIELD);
    fields.verify();
    if (names.isEmpty()) {
      throw RuleViolationException.of("roles.required", FIELD);
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (int i = 0; i < names.size(); i++) {
      roles.add(role(names.get(i), FIELD + "/" + i));
    }
    return roles;
  }

  private static Role role(String name, String path) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RuleViolationException(
                    List.of(Violation.of("role.unknown", path, (Object[]) Role.values()))));
  }
}
