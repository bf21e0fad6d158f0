package dev.docket.web.api.problem;

import static java.lang.System.Logger.Level.ERROR;

import dev.docket.account.AccountChangedException;
import dev.docket.account.AccountNotFoundException;
import dev.docket.account.LogInRefusedException;
import dev.docket.account.NotPermittedException;
import dev.docket.account.SessionEndedException;
import dev.docket.account.SessionNotFoundException;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.order.OrderChangedException;
import dev.docket.order.OrderNotFoundException;
import dev.docket.todo.TodoChangedException;
import dev.docket.todo.TodoNotFoundException;
import dev.docket.transfer.ImportNotFoundException;
import dev.docket.validation.RuleViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place where failures become answers. What is not expected is logged, and not told. */
@Provider
@ApplicationScoped
public class ExplainFailure implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(ExplainFailure.class.getName());
  private static final String SECONDS = "5";
  private static final String CHALLENGE = "Bearer realm=\"docket\"";

  private static final List<Translation<?>> TRANSLATIONS =
      List.of(
          on(ProblemException.class, ProblemException::answer),
          on(RuleViolationException.class, BrokenRules::answer),
          on(NotPermittedException.class, e -> Answer.of(ProblemKind.FORBIDDEN)),
          on(OrderNotFoundException.class, e -> Answer.of(ProblemKind.NOT_FOUND)),
          on(TodoNotFoundException.class, e -> Answer.of(ProblemKind.NOT_FOUND)),
          on(AccountNotFoundException.class, e -> Answer.of(ProblemKind.NOT_FOUND)),
          on(SessionNotFoundException.class, e -> Answer.of(ProblemKind.NOT_FOUND)),
          on(ImportNotFoundException.class, e -> Answer.of(ProblemKind.NOT_FOUND)),
          on(OrderChangedException.class, e -> changed(e.current().version())),
          on(TodoChangedException.class, e -> changed(e.current().version())),
          on(AccountChangedException.class, e -> changed(e.current().version())),
          on(LogInRefusedException.class, e -> challenge(ProblemKind.LOG_IN_REFUSED)),
          on(SessionEndedException.class, e -> challenge(ProblemKind.UNAUTHORIZED)),
          on(TooManyAttemptsException.class, ExplainFailure::tooManyAttempts),
          on(WebApplicationException.class, ExplainFailure::ofTheContainer));

  @Inject private Outages outages;
  @Inject private HttpServletRequest request;

  private record Translation<T extends Throwable>(Class<T> type, Function<T, Answer> answer) {

    Stream<Answer> translate(Throwable failure) {
      return type.isInstance(failure)
          ? Stream.of(answer.apply(type.cast(failure)))
          : Stream.empty();
    }
  }

  private static <T extends Throwable> Translation<T> on(
      Class<T> type, Function<T, Answer> answer) {
    return new Translation<>(type, answer);
  }

  @Override
  public Response toResponse(Throwable failure) {
    return TRANSLATIONS.stream()
        .flatMap(translation -> translation.translate(failure))
        .findFirst()
        .orElseGet(() -> unexpected(failure))
        .response(TraceId.of(request));
  }

  private static Answer changed(long version) {
    return Answer.of(ProblemKind.CHANGED).with("ETag", "\"" + version + "\"");
  }

  private static Answer challenge(ProblemKind kind) {
    return Answer.of(kind).with("WWW-Authenticate", CHALLENGE);
  }

  private static Answer tooManyAttempts(TooManyAttemptsException refused) {
    return Answer.of(ProblemKind.TOO_MANY_ATTEMPTS)
        .with("Retry-After", String.valueOf(refused.retryAfter().toSeconds()));
  }

  private static Answer ofTheContainer(WebApplicationException failure) {
    Answer answer = Answer.of(ProblemKind.of(failure.getResponse().getStatus()));
    @Nullable String allow = failure.getResponse().getHeaderString("Allow");
    return allow == null ? answer : answer.with("Allow", allow);
  }

  private Answer unexpected(Throwable failure) {
    if (outages.areBehind(failure)) {
      return Answer.of(ProblemKind.UNAVAILABLE).with("Retry-After", SECONDS);
    }
    LOG.log(ERROR, "A request failed.", failure);
    return Answer.of(ProblemKind.INTERNAL);
  }
}
