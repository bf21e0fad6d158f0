package dev.docket.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What proxies pass on. */
final class Delegation {

  private Delegation() {}

  /** Makes the call, which fails as the real one does. */
  static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** The argument of a method that has one. */
  static Object only(Object @Nullable [] arguments) {
    return Objects.requireNonNull(arguments)[0];
  }
}
