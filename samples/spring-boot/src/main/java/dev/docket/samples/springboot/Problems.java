package dev.docket.samples.springboot;

import dev.docket.order.OrderNotFoundException;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.validation.RuleViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What refusals are for HTTP (RFC 9457). */
@RestControllerAdvice
class Problems {

  /** Clients go by the ids of the rules. */
  @ExceptionHandler
  ProblemDetail refused(RuleViolationException refused) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setProperty("violations", refused.violations());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail outOfStock(OutOfStockException refused) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "not enough pieces in stock");
  }

  @ExceptionHandler(OrderNotFoundException.class)
  ProblemDetail notFound() {
    return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(StorageUnavailableException.class)
  ProblemDetail unavailable() {
    return ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
  }
}
