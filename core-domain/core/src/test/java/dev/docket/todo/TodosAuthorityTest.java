package dev.docket.todo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.NotPermittedException;
import dev.docket.account.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No method of the port does anything for whoever lacks the role. */
class TodosAuthorityTest {

  private static final Actor STRANGER = Actor.named("stranger", Role.STAFF, Role.ADMIN);

  static Stream<Method> methods() {
    return Arrays.stream(Todos.class.getMethods());
  }

  /** With nothing but the actor: whatever is looked at before the role fails otherwise. */
  @ParameterizedTest
  @MethodSource("methods")
  void asksForTheRoleFirst(Method method) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == Actor.class ? STRANGER : null)
            .toArray();

    assertThatThrownBy(() -> method.invoke(Docket.inMemory().todos(), arguments))
        .hasCauseInstanceOf(NotPermittedException.class);
  }
}
