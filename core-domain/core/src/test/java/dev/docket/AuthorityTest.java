package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.docket.account.Accounts;
import dev.docket.account.Actor;
import dev.docket.account.NotPermittedException;
import dev.docket.order.Orders;
import dev.docket.transfer.OrderImports;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The driving ports ask for the role before they look at anything else. */
class AuthorityTest {

  /** For anybody, or about the caller alone. */
  private static final Set<String> OPEN_BY_DESIGN =
      Set.of(
          "OrderImports.now",
          "Accounts.isRegistrationOpen",
          "Accounts.register",
          "Accounts.needsFirstAdmin",
          "Accounts.registerFirstAdmin",
          "Accounts.own",
          "Accounts.changePassword");

  private static final Actor NOBODY = Actor.named("nobody");
  private static final Docket DOCKET = Docket.inMemory();

  private static Stream<Method> all() {
    return Stream.of(Orders.class, OrderImports.class, Accounts.class)
        .flatMap(port -> Arrays.stream(port.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic());
  }

  static Stream<Method> guarded() {
    return all().filter(method -> !OPEN_BY_DESIGN.contains(nameOf(method)));
  }

  private static String nameOf(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void nobodyWithoutTheRole(Method method) {
    Throwable refused = catchThrowable(() -> call(method));

    assertThat(refused).isInstanceOf(NotPermittedException.class);
  }

  @Test
  void theListNamesMethodsThatAreThere() {
    assertThat(all().map(AuthorityTest::nameOf)).containsAll(OPEN_BY_DESIGN);
  }

  private static Object call(Method method) throws Throwable {
    try {
      return method.invoke(
          portOf(method),
          Arrays.stream(method.getParameterTypes()).map(AuthorityTest::argument).toArray());
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static Object portOf(Method method) {
    return Stream.of(DOCKET.orders(), DOCKET.imports(), DOCKET.accounts())
        .filter(method.getDeclaringClass()::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static Object argument(Class<?> type) {
    if (type == Actor.class) {
      return NOBODY;
    }
    return type == int.class ? (Object) 1 : type == long.class ? (Object) 1L : null;
  }
}
