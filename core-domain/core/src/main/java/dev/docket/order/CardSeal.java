package dev.docket.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a form that comes back with errors keep a card number without showing it: the number is
 * encrypted and authenticated (AES-256-GCM, NIST SP 800-38D) with a key of the secret store, and
 * opens for {@value #MINUTES} minutes.
 */
public interface CardSeal {

  /** How long a seal can be opened. */
  int MINUTES = 30;

  /**
   * The number as a text that only this seal's key ring opens; different at each call, safe in a
   * form field.
   */
  String seal(CardNumber number);

  /**
   * @return the number, or empty when the text is blank, was not made by {@link #seal}, or is too
   *     old
   */
  Optional<CardNumber> open(@Nullable String sealed);
}
