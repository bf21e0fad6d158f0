package dev.docket.secrets.cached;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known of the secrets that somebody needs. Holds no value.
 *
 * @param unread those that were never read, in the order they were asked for
 * @param failingSince since when those that are known, or not, could not be read, by name
 */
public record SecretsState(List<String> unread, Map<String, Instant> failingSince) {

  /** Copies. */
  public SecretsState {
    unread = List.copyOf(unread);
    failingSince = Map.copyOf(failingSince);
  }

  /** Whether each of them has been read: what is known stays known, whatever the store does. */
  public boolean isComplete() {
    return unread.isEmpty();
  }
}
