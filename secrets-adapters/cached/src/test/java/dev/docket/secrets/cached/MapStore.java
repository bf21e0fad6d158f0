package dev.docket.secrets.cached;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretStoreUnavailableException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A store in memory, which can be out of order and counts its questions. */
final class MapStore implements SecretStore {

  private final Map<String, Secret> secrets = new ConcurrentHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();
  private volatile boolean out;
  private volatile boolean broken;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  void put(String secret, String value) {
    secrets.compute(
        secret,
        (name, before) ->
            new Secret(
                before == null ? "1" : String.valueOf(Integer.parseInt(before.version()) + 1),
                value));
  }

  void remove(String secret) {
    secrets.remove(secret);
  }

  void isOut(boolean now) {
    out = now;
  }

  /** Every question fails in a way that nobody thought of. */
  void isBroken(boolean now) {
    broken = now;
  }

  /** Every question waits until the gate opens. */
  void holdAt(CountDownLatch closed) {
    gate = closed;
  }

  int questions() {
    return questions.get();
  }

  @Override
  public String name() {
    return "the map";
  }

  @Override
  public Secret fetch(String secret) {
    questions.incrementAndGet();
    StoredSecret asked = new StoredSecret(secret, "in-the-map-" + secret, name());
    try {
      gate.await();
    } catch (InterruptedException closed) {
      throw asked.outage("the map was closed", closed);
    }
    if (broken) {
      throw new IllegalStateException("broken");
    }
    if (out) {
      throw new SecretStoreUnavailableException("The secret '" + secret + "': the map is out.");
    }
    Secret found = secrets.get(secret);
    if (found == null) {
      throw asked.missing();
    }
    return found;
  }
}
