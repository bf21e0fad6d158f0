package dev.docket.secrets.cached;

import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Waits, at a start, for a store of secrets that can't serve yet. A secret that is missing,
 * forbidden or malformed ends the waiting at once: it won't come by itself.
 *
 * @param whole for how long, for all secrets together
 * @param first the first wait between two tries; each one after it is twice as long
 * @param longest the longest wait between two tries
 */
public record Patience(Duration whole, Duration first, Duration longest) {

  /** Tries again after 1, 2, 4, 8 and then every 15 seconds. */
  public static Patience of(Duration whole) {
    return new Patience(whole, Duration.ofSeconds(1), Duration.ofSeconds(15));
  }

  /**
   * Reads every secret once.
   *
   * @param names of the secrets
   * @param tell is given a sentence, for the log, before each wait
   * @throws SecretStoreUnavailableException when the store still can't serve at the end
   * @throws SecretUnavailableException when waiting is of no use
   */
  public void await(SecretSource source, Collection<String> names, Consumer<String> tell) {
    long end = System.nanoTime() + whole.toNanos();
    names.forEach(name -> await(source, name, end, tell));
  }

  private void await(SecretSource source, String name, long end, Consumer<String> tell) {
    for (Duration wait = first; !isRead(source, name, end, wait, tell); wait = longer(wait)) {
      sleep(wait);
    }
  }

  private static boolean isRead(
      SecretSource source, String name, long end, Duration wait, Consumer<String> tell) {
    try {
      source.read(name);
      return true;
    } catch (SecretStoreUnavailableException outage) {
      if (System.nanoTime() + wait.toNanos() > end) {
        throw outage;
      }
      tell.accept(outage.getMessage() + " Trying again in " + wait.toSeconds() + " s.");
      return false;
    }
  }

  private Duration longer(Duration wait) {
    Duration doubled = wait.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }

  private static void sleep(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SecretStoreUnavailableException(
          "The start was stopped while it waited for secrets.", stopped);
    }
  }
}
