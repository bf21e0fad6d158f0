package dev.docket.secrets.cached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.secrets.testkit.Logged;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CachedSecretSourceTest {

  private static final int READERS = 50;
  private static final Duration SOON = Duration.ofMillis(20);
  private static final Duration LATER = Duration.ofHours(1);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final MapStore store = new MapStore();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final List<CachedSecretSource> opened = new ArrayList<>();

  private CachedSecretSource source(Duration age, Duration pause, Duration limit) {
    InstantSource time = now::get;
    CachedSecretSource source =
        new CachedSecretSource(
            store, new Freshness(age, pause, limit), time.withZone(ZoneOffset.UTC));
    opened.add(source);
    return source;
  }

  /** Never renewed by itself. */
  private CachedSecretSource lasting(Duration pause) {
    return source(LATER, pause, LIMIT);
  }

  /** Renewed all the time. */
  private CachedSecretSource renewed() {
    return source(SOON, Duration.ofMillis(1), LIMIT);
  }

  @AfterEach
  void close() {
    opened.forEach(CachedSecretSource::close);
  }

  @Test
  void asksOnceForWhatItKnows() {
    store.put("key", "value");
    CachedSecretSource source = lasting(Duration.ZERO);
    for (int i = 0; i < READERS; i++) {
      assertThat(source.read("key").value()).isEqualTo("value");
    }
    assertThat(store.questions()).isOne();
  }

  @Test
  void manyWhoAskAtOnceAreOneQuestion() throws Exception {
    store.put("key", "value");
    CountDownLatch gate = new CountDownLatch(1);
    store.holdAt(gate);
    CachedSecretSource source = lasting(LATER);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<String>> values = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        values.add(readers.submit(() -> source.read("key").value()));
      }
      Eventually.holds("the question", () -> store.questions() > 0);
      gate.countDown();
      for (Future<String> value : values) {
        assertThat(value.get()).isEqualTo("value");
      }
    } finally {
      readers.shutdownNow();
    }
    assertThat(store.questions()).isOne();
  }

  @Test
  void aStormOfRefusalsIsOneQuestionWithinThePause() {
    store.put("key", "value");
    CachedSecretSource source = lasting(LATER);
    for (int i = 0; i < READERS; i++) {
      source.readAfresh("key");
    }
    assertThat(store.questions()).isOne();
  }

  @Test
  void anOutageIsOneQuestionWithinThePauseToo() {
    store.isOut(true);
    CachedSecretSource source = lasting(LATER);
    for (int i = 0; i < READERS; i++) {
      assertThatThrownBy(() -> source.read("key"))
          .isInstanceOf(SecretStoreUnavailableException.class);
    }
    assertThat(store.questions()).isOne();
  }

  @Test
  void keysThatAreMadeUpAreAQuestionNowAndThen() {
    store.put("key", "value");
    CachedSecretSource source = lasting(Duration.ZERO);
    source.read("key");
    int before = store.questions();
    for (int i = 0; i < READERS; i++) {
      source.readNewer("key", "1");
    }
    assertThat(store.questions()).isEqualTo(before + 1);

    now.set(NOW.plus(VainSearches.PAUSE));
    store.put("key", "newer");
    assertThat(source.readNewer("key", "1").value()).isEqualTo("newer");
    assertThat(source.readNewer("key", "1").value()).isEqualTo("newer");
    assertThat(store.questions()).isEqualTo(before + 2);
  }

  @Test
  void whoeverLooksForANewerOneSeesNothingOfAnOutage() {
    store.put("key", "value");
    CachedSecretSource source = lasting(Duration.ZERO);
    source.read("key");
    store.isOut(true);
    assertThat(source.readNewer("key", "1").value()).isEqualTo("value");
    assertThat(source.state(List.of("key")).failingSince()).containsOnlyKeys("key");

    now.set(NOW.plus(VainSearches.PAUSE));
    store.holdAt(new CountDownLatch(1));
    Instant begun = Instant.now();
    assertThat(source.readNewer("key", "1").value()).isEqualTo("value");
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void whoeverLooksForANewerOneWaitsASecondOrTwo() {
    store.put("key", "value");
    CachedSecretSource source = lasting(Duration.ZERO);
    source.read("key");
    store.holdAt(new CountDownLatch(1));
    Instant begun = Instant.now();
    assertThat(source.readNewer("key", "1").value()).isEqualTo("value");
    assertThat(Duration.between(begun, Instant.now())).isLessThan(LIMIT.dividedBy(2));
  }

  @Test
  void afterThePauseTheStoreIsAskedAgain() throws InterruptedException {
    store.put("key", "old");
    CachedSecretSource source = lasting(SOON);
    source.readAfresh("key");
    store.put("key", "new");
    Eventually.holds("the new value", () -> source.readAfresh("key").value().equals("new"));
  }

  @Test
  void renewsInTheBackground() throws InterruptedException {
    store.put("key", "old");
    CachedSecretSource source = renewed();
    source.read("key");
    store.put("key", "new");
    Eventually.holds("the new value", () -> source.read("key").value().equals("new"));
  }

  @Test
  void anOutageChangesNothingOfWhatIsKnown() throws InterruptedException {
    store.put("key", "value");
    CachedSecretSource source = renewed();
    source.read("key");
    store.isOut(true);
    int before = store.questions();
    Eventually.holds("tries in vain", () -> store.questions() > before + 3);
    assertThat(source.read("key").value()).isEqualTo("value");
    assertThatThrownBy(() -> source.readAfresh("key"))
        .isInstanceOf(SecretStoreUnavailableException.class);
    assertThat(source.state(List.of("key")).failingSince()).containsEntry("key", NOW);

    store.put("key", "after the outage");
    store.isOut(false);
    Eventually.holds("the next value", () -> source.read("key").value().startsWith("after"));
    assertThat(source.state(List.of("key")).failingSince()).isEmpty();
  }

  @Test
  void whatNobodyThoughtOfIsAnOutageThatIsSaidOnce() throws InterruptedException {
    store.put("key", "value");
    CachedSecretSource source = renewed();
    try (Logged logged = Logged.by("")) {
      source.read("key");
      store.isBroken(true);
      int before = store.questions();
      Eventually.holds("tries in vain", () -> store.questions() > before + 3);
      assertThat(source.read("key").value()).isEqualTo("value");
      assertThatThrownBy(() -> source.readAfresh("key"))
          .isInstanceOf(SecretStoreUnavailableException.class)
          .hasMessageContainingAll("'key'", "the map", "unexpectedly")
          .hasRootCauseMessage("broken");
      assertThat(source.state(List.of("key")).failingSince()).containsOnlyKeys("key");
      assertThat(logged.lines())
          .singleElement()
          .asString()
          .endsWith("What was read before is used.");
    }
  }

  @Test
  void aSecretThatIsRemovedStaysKnown() throws InterruptedException {
    store.put("key", "value");
    CachedSecretSource source = renewed();
    source.read("key");
    store.remove("key");
    Eventually.holds("failing", () -> !source.state(List.of("key")).failingSince().isEmpty());
    assertThat(source.read("key").value()).isEqualTo("value");
  }

  @Test
  void whatIsMissingIsSoughtAgain() throws InterruptedException {
    CachedSecretSource source = lasting(SOON);
    assertThatThrownBy(() -> source.read("key"))
        .isExactlyInstanceOf(SecretUnavailableException.class);
    store.put("key", "late");
    Eventually.holds("the late value", () -> reads(source));
    assertThat(source.read("key").value()).isEqualTo("late");
  }

  private static boolean reads(CachedSecretSource source) {
    try {
      return source.read("key") != null;
    } catch (SecretUnavailableException notYet) {
      return false;
    }
  }

  @Test
  void nobodyWaitsLongerThanTheLimit() {
    store.holdAt(new CountDownLatch(1));
    CachedSecretSource source = source(LATER, LATER, SOON);
    assertThatThrownBy(() -> source.read("key"))
        .isInstanceOf(SecretStoreUnavailableException.class)
        .hasMessageContainingAll("'key'", "the map", "PT0.02S");
  }

  @Test
  void tellsWhatWasNeverReadAndAsksNothingForIt() {
    store.put("known", "value");
    CachedSecretSource source = lasting(Duration.ZERO);
    source.read("known");
    assertThatThrownBy(() -> source.read("missing")).isInstanceOf(SecretUnavailableException.class);
    int questions = store.questions();

    SecretsState state = source.state(List.of("known", "missing", "never-asked"));
    assertThat(state.isComplete()).isFalse();
    assertThat(state.unread()).containsExactly("missing", "never-asked");
    assertThat(state.failingSince()).containsOnlyKeys("missing");
    assertThat(source.state(List.of("known")).isComplete()).isTrue();
    assertThat(store.questions()).isEqualTo(questions);
  }

  @Test
  void saysOnceThatASecretFailsAndOnceThatItIsBackAndNeverAValue() throws InterruptedException {
    store.put("key", "planted-value");
    CachedSecretSource source = renewed();
    try (Logged logged = Logged.by(CachedSecretSource.class.getName())) {
      source.read("key");
      store.isOut(true);
      int before = store.questions();
      Eventually.holds("tries in vain", () -> store.questions() > before + 3);
      store.isOut(false);
      Eventually.holds("success", () -> source.state(List.of("key")).failingSince().isEmpty());
      assertThat(logged.lines()).hasSize(2).noneMatch(line -> line.contains("planted-value"));
      assertThat(new HashSet<>(logged.lines()))
          .containsExactlyInAnyOrder(
              "The secret 'key': the map is out. What was read before is used.",
              "The secret 'key' is renewed again.");
    }
  }
}
