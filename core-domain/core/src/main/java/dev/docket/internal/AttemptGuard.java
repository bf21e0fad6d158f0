package dev.docket.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dev.docket.account.Client;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.account.Username;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.Attempts;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.SecretSource;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing down. An attempt is counted before it is looked at, and the count is taken back
 * when it succeeds, so that many at once get no further than one after the other. Names are kept as
 * keyed hashes, because people type passwords where names belong.
 */
final class AttemptGuard {

  /** How often a count that another attempt has changed meanwhile is read again. */
  private static final int TRIES = 8;

  private static final Duration SHORTLY = Duration.ofSeconds(1);

  private final AttemptRepository counts;
  private final UnitOfWork unit;
  private final KeyRing ring;
  private final Clock clock;

  AttemptGuard(AttemptRepository counts, UnitOfWork unit, SecretSource secrets, Clock clock) {
    this.counts = counts;
    this.unit = unit;
    this.ring = new KeyRing(secrets, SecretSource.SEALING_KEYS);
    this.clock = clock;
  }

  private record Counted(String key, AttemptLimit limit) {}

  /** A counted attempt to log in, to be told when it has succeeded. */
  final class LogInAttempt {

    private final Counted name;
    private final List<Counted> address;

    private LogInAttempt(Counted name, List<Counted> address) {
      this.name = name;
      this.address = address;
    }

    void succeeded() {
      unit.run(() -> counts.forget(name.key()));
      address.forEach(AttemptGuard.this::takeBack);
    }
  }

  /**
   * Counts an attempt to prove who somebody is.
   *
   * @throws TooManyAttemptsException when it came too soon
   */
  LogInAttempt logIn(String username, Client client) {
    Counted name = counted("name:" + Username.keyOf(username), AttemptLimit.BY_NAME);
    List<Counted> address = byAddress("address:", client, AttemptLimit.BY_ADDRESS);
    List<Counted> all = new ArrayList<>(address);
    all.add(name);
    count(all);
    return new LogInAttempt(name, address);
  }

  /**
   * Counts a registration.
   *
   * @throws TooManyAttemptsException when there were too many
   */
  void register(Client client) {
    count(byAddress("registration:", client, AttemptLimit.REGISTRATIONS));
  }

  /** Forgets the counts that no longer matter. */
  void forgetOld() {
    unit.run(() -> counts.forgetBefore(clock.instant().minus(AttemptLimit.MEMORY)));
  }

  private List<Counted> byAddress(String purpose, Client client, AttemptLimit limit) {
    return client.address().isBlank()
        ? List.of()
        : List.of(counted(purpose + Network.of(client.address()), limit));
  }

  private Counted counted(String what, AttemptLimit limit) {
    return new Counted(Hmac.of(what.getBytes(UTF_8), ring.newest()), limit);
  }

  private void count(List<Counted> all) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        unit.run(() -> countOnce(all));
        return;
      } catch (StaleVersionException | DuplicateKeyException another) {
        // another attempt was counted meanwhile: read again
      }
    }
    throw new TooManyAttemptsException(SHORTLY);
  }

  private void countOnce(List<Counted> all) {
    Instant now = now();
    Map<String, Attempts> stored = stored(all);
    List<Attempts> next = new ArrayList<>();
    for (Counted each : all) {
      Attempts before = stored.getOrDefault(each.key(), new Attempts(each.key(), 0, 0, now));
      requireWaited(each.limit().waitAfter(before, now));
      next.add(AttemptLimit.oneMore(before, now));
    }
    next.forEach(counts::save);
  }

  private Map<String, Attempts> stored(List<Counted> all) {
    return counts.find(all.stream().map(Counted::key).toList()).stream()
        .collect(toMap(Attempts::key, attempts -> attempts));
  }

  private static void requireWaited(Duration wait) {
    if (wait.compareTo(Duration.ZERO) > 0) {
      long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
      throw new TooManyAttemptsException(Duration.ofSeconds(seconds));
    }
  }

  private void takeBack(Counted one) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        unit.run(() -> stored(List.of(one)).values().forEach(this::saveOneLess));
        return;
      } catch (StaleVersionException another) {
        // read again; a count that stays too high for once fades with the others
      }
    }
  }

  private void saveOneLess(Attempts stored) {
    counts.save(
        new Attempts(
            stored.key(), stored.version() + 1, Math.max(0, stored.count() - 1), stored.lastAt()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
