package dev.docket.command;

import dev.docket.validation.RuleViolationException;
import java.util.regex.Pattern;

/**
 * Names one attempt to place an order, so that repeating it does not place another. Chosen by
 * whoever sends the command (after draft-ietf-httpapi-idempotency-key-header).
 *
 * @param value 1 to {@value #MAX_LENGTH} printable ASCII characters; case counts
 */
public record IdempotencyKey(String value) {

  /** The longest key. */
  public static final int MAX_LENGTH = 128;

  private static final Pattern ALLOWED = Pattern.compile("[\\x21-\\x7e]{1," + MAX_LENGTH + "}");

  /**
   * @throws RuleViolationException with {@code idempotency-key.format}
   */
  public IdempotencyKey {
    if (!ALLOWED.matcher(value).matches()) {
      throw RuleViolationException.of("idempotency-key.format", "idempotencyKey", MAX_LENGTH);
    }
  }
}
