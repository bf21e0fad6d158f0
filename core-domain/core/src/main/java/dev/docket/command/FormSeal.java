package dev.docket.command;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a form take something along that nobody may read or change on the way: the driving port for
 * the state of forms. What is sealed is encrypted and authenticated (AES-256-GCM, NIST SP 800-38D)
 * with a key of the secret store, on any server of the same store. Safe for use by any number of
 * threads.
 */
public interface FormSeal {

  /**
   * Seals bytes together with the time.
   *
   * @param purpose what the result opens for, and nothing else
   * @return Base64 for URLs (RFC 4648, section 5), different at each call
   */
  String seal(byte[] content, String purpose);

  /**
   * Opens a seal.
   *
   * @param sealed what came back, null for nothing
   * @param age how long ago it may have been sealed
   * @return what was sealed; empty when the text is blank, was not made by {@link #seal} for the
   *     purpose, or is too old
   */
  Optional<byte[]> open(@Nullable String sealed, String purpose, Duration age);
}
