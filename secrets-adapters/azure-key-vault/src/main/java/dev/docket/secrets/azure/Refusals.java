package dev.docket.secrets.azure;

import com.azure.core.exception.HttpResponseException;
import dev.docket.secrets.cached.StoredSecret;
import dev.docket.spi.SecretUnavailableException;
import java.util.Map;

/**
 * What Key Vault's errors mean to people. The status decides: the kinds of exceptions are
 * misleading.
 */
final class Refusals {

  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private Refusals() {}

  static SecretUnavailableException of(StoredSecret asked, HttpResponseException refusal) {
    int status = refusal.getResponse().getStatusCode();
    if (status >= SERVER_ERROR) {
      return asked.outage("it can't serve now (HTTP " + status + "); it is asked again", refusal);
    }
    return switch (status) {
      case TOO_MANY -> asked.outage("it throttles; it is asked again later", refusal);
      case NOT_FOUND -> asked.missing();
      case FORBIDDEN -> forbidden(asked, reason(refusal.getValue()));
      default -> asked.failure("it refuses (HTTP " + status + "); put that right there");
    };
  }

  private static SecretUnavailableException forbidden(StoredSecret asked, String reason) {
    return asked.failure(
        reason.equals("SecretDisabled")
            ? "it is disabled; enable it there"
            : "that is forbidden (%s); give this identity the role Key Vault Secrets User, and a way through the firewall"
                .formatted(reason));
  }

  private static String reason(Object document) {
    return document instanceof Map<?, ?> answer
            && answer.get("error") instanceof Map<?, ?> error
            && error.get("innererror") instanceof Map<?, ?> inner
        ? String.valueOf(inner.get("code"))
        : "HTTP " + FORBIDDEN;
  }
}
