package dev.docket.secrets.cached;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeoutException;

/**
 * Secrets of a store that is asked over a network. What was read once is known for good: it is
 * renewed in the background when it has reached its age, and a store that fails then, or has lost
 * the secret, changes nothing. That a secret can't be read is not remembered for longer than the
 * pause.
 */
public final class CachedSecretSource implements SecretSource, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(CachedSecretSource.class.getName());

  private static final int THREADS = 4;
  private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(1);

  /** A sound store answers in a tenth of it; whoever makes keys up holds no thread for longer. */
  private static final Duration SEARCH = Duration.ofSeconds(2);

  private final SecretStore store;
  private final Freshness freshness;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor threads;
  private final AsyncCache<String, Answer> answers;
  private final Map<String, Secret> known = new ConcurrentHashMap<>();
  private final Map<String, Failing> failing = new ConcurrentHashMap<>();
  private final VainSearches vain;

  /** Over a store; nothing is asked yet. */
  public CachedSecretSource(SecretStore store, Freshness freshness, Clock clock) {
    this.store = store;
    this.freshness = freshness;
    this.clock = clock;
    vain = new VainSearches(clock);
    threads = new ScheduledThreadPoolExecutor(THREADS, CachedSecretSource::thread);
    answers =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .expireAfterWrite(freshness.pause())
            .buildAsync();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "docket-secrets");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Secret read(String name) {
    Secret secret = known.get(name);
    return secret != null ? secret : readAfresh(name);
  }

  @Override
  public Secret readAfresh(String name) {
    try {
      return answer(name).get(freshness.limit().toMillis(), MILLISECONDS).secret();
    } catch (TimeoutException slow) {
      throw unavailable(name, "there was no answer within " + freshness.limit(), slow);
    } catch (ExecutionException unexpected) {
      throw unavailable(name, "asking failed unexpectedly", unexpected);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw unavailable(name, "waiting was interrupted", interrupted);
    }
  }

  @Override
  public Secret readNewer(String name, String seen) {
    Secret secret = read(name);
    return secret.version().equals(seen) && !vain.isRecent(name) ? search(name, seen) : secret;
  }

  private Secret search(String name, String seen) {
    await(answer(name), failing.containsKey(name) ? Duration.ZERO : SEARCH);
    Secret secret = read(name);
    if (secret.version().equals(seen)) {
      vain.note(name);
    }
    return secret;
  }

  /** For what comes of it to be known, if it comes in time. */
  private static void await(CompletableFuture<Answer> answer, Duration time) {
    try {
      answer.get(time.toMillis(), MILLISECONDS);
    } catch (TimeoutException | ExecutionException nothing) {
      // what was known before has to do
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private SecretStoreUnavailableException unavailable(String name, String why, Exception cause) {
    return new SecretStoreUnavailableException(
        "The secret '%s' can't be read from %s: %s; it is asked for again."
            .formatted(name, store.name(), why),
        cause);
  }

  /** The one that is still good, the one that is being waited for, or a new one. */
  private CompletableFuture<Answer> answer(String name) {
    dropOutlived(name);
    return answers.get(
        name, (asked, direct) -> CompletableFuture.supplyAsync(() -> ask(asked), threads));
  }

  /** The cache ages an answer a moment after whoever waits for it has it. */
  private void dropOutlived(String name) {
    CompletableFuture<Answer> last = answers.getIfPresent(name);
    if (last != null && last.isDone() && freshness.pause().isZero()) {
      answers.asMap().remove(name, last);
    }
  }

  private Answer ask(String name) {
    try {
      Secret secret = store.fetch(name);
      learn(name, secret);
      return new Answer.Given(secret);
    } catch (SecretUnavailableException reason) {
      return refused(name, reason);
    } catch (RuntimeException unexpected) {
      return refused(name, unavailable(name, "asking failed unexpectedly", unexpected));
    }
  }

  private void learn(String name, Secret secret) {
    boolean failed = failing.remove(name) != null;
    if (known.put(name, secret) == null) {
      renewLater(name);
    } else if (failed) {
      LOG.log(INFO, "The secret ''{0}'' is renewed again.", name);
    }
  }

  private Answer refused(String name, SecretUnavailableException reason) {
    Failing now =
        failing.merge(name, Failing.from(clock.instant()), (before, first) -> before.onceMore());
    if (now.times() == 1 && known.containsKey(name)) {
      LOG.log(WARNING, reason.getMessage() + " What was read before is used.");
    }
    return new Answer.Refused(reason);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is known and failing
  private void renewLater(String name) {
    Duration delay =
        Optional.ofNullable(failing.get(name))
            .map(times -> times.backoff(freshness.pause(), longestBackoff()))
            .orElse(freshness.age());
    if (!threads.isShutdown()) {
      threads.schedule(() -> renew(name), delay.toMillis(), MILLISECONDS);
    }
  }

  private Duration longestBackoff() {
    return freshness.age().compareTo(LONGEST_BACKOFF) < 0 ? freshness.age() : LONGEST_BACKOFF;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // as above
  private void renew(String name) {
    answer(name).whenComplete((answer, unexpected) -> renewLater(name));
  }

  /** What is known of some secrets, without asking the store. */
  public SecretsState state(Collection<String> needed) {
    Map<String, Instant> since = new HashMap<>();
    failing.forEach((name, times) -> since.put(name, times.since()));
    since.keySet().retainAll(needed);
    return new SecretsState(
        needed.stream().filter(name -> !known.containsKey(name)).toList(), since);
  }

  /** Stops renewing, and closes the store; what is known stays known. */
  @Override
  public void close() {
    threads.shutdownNow();
    store.close();
  }
}
