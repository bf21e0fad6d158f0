package dev.docket.web.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key that makes a repetition safe (draft-ietf-httpapi-idempotency-key-header, section 2.1): a
 * string of structured fields, with its quotation marks or, as many clients send it, without.
 */
public final class Keys {

  private static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY =
      Pattern.compile(
          "(\"?)([\\x21\\x23-\\x5b\\x5d-\\x7e]{1," + IdempotencyKey.MAX_LENGTH + "})\\1");

  private Keys() {}

  /**
   * The request's key.
   *
   * @throws ProblemException with {@code parameters} when it is missing or not of its form
   */
  public static IdempotencyKey required(HttpHeaders headers) {
    String text = headers.getHeaderString(HEADER);
    if (text == null) {
      throw ProblemException.ofHeader(ProblemKind.PARAMETERS, "idempotency-key.required", HEADER);
    }
    Matcher key = KEY.matcher(text.strip());
    if (!key.matches()) {
      throw ProblemException.ofHeader(ProblemKind.PARAMETERS, "idempotency-key.format", HEADER);
    }
    return new IdempotencyKey(key.group(2));
  }

  /** The request's key for a port whose keys are everybody's: different for each account. */
  public static IdempotencyKey required(HttpHeaders headers, AccountId owner) {
    String text = owner.text() + ":" + required(headers).value();
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return new IdempotencyKey(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
