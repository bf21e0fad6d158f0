package dev.docket.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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

  /** One that passes on what its handler does not answer. */
  static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Delegation.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** The first argument of a method that has some. */
  static Object first(Object @Nullable [] arguments) {
    return Objects.requireNonNull(arguments)[0];
  }
}
