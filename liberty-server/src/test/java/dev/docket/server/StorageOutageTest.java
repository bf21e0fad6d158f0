package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import dev.docket.spi.StorageUnavailableException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StorageOutageTest {

  private final List<String> answer = new ArrayList<>();
  private boolean committed;

  private void filter(FilterChain chain) throws ServletException, IOException {
    new StorageOutage(new Composition().outages())
        .doFilter(recording(HttpServletRequest.class), response(), chain);
  }

  private HttpServletResponse response() {
    return recording(HttpServletResponse.class);
  }

  private <T> T recording(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isCommitted")) {
                return committed;
              }
              answer.add(method.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
              return null;
            }));
  }

  private static FilterChain failing(Exception cause) {
    return (request, response) -> {
      throw new ServletException(new IllegalStateException(cause));
    };
  }

  static Stream<Exception> outages() {
    return Stream.of(
        new StorageUnavailableException("away", new IOException()),
        new SecretStoreUnavailableException("away"));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void anOutageIsAnsweredAsOneHoweverItIsWrapped(Exception outage) throws Exception {
    filter(failing(outage));
    assertThat(answer).containsExactly("reset", "setHeader[Retry-After, 5]", "sendError[503]");
  }

  static Stream<Exception> others() {
    return Stream.of(new IOException(), new SecretUnavailableException("malformed"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void anythingElseIsLeftToTheServer(Exception other) {
    assertThatThrownBy(() -> filter(failing(other))).isInstanceOf(ServletException.class);
    assertThat(answer).containsExactly("reset");
  }

  @Test
  void anAnswerThatIsOnItsWayCannotBeTakenBack() {
    committed = true;
    assertThatThrownBy(
            () -> filter(failing(new StorageUnavailableException("away", new IOException()))))
        .isInstanceOf(ServletException.class);
    assertThat(answer).isEmpty();
  }
}
