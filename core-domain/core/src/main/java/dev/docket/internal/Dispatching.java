package dev.docket.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has events told in the background: soon after new ones were committed, and every few seconds, for
 * those of another process that died and those that were told in vain.
 */
final class Dispatching implements AutoCloseable {

  private static final Duration PERIOD = Duration.ofSeconds(2);

  /** How long a stop waits for what is being told. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final System.Logger LOG = System.getLogger(Dispatching.class.getName());

  private final EventDispatcher dispatcher;
  private final Executor background;
  private final Executor later;

  /** How often it was woken since it last went to sleep. */
  private final AtomicInteger calls = new AtomicInteger();

  private final ReentrantLock telling = new ReentrantLock();
  private volatile boolean closed;
  private boolean failing;

  Dispatching(EventDispatcher dispatcher, Executor background) {
    this.dispatcher = dispatcher;
    this.background = background;
    this.later =
        CompletableFuture.delayedExecutor(PERIOD.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
  }

  /** Begins with what was left behind. */
  void start() {
    wake();
    later.execute(this::again);
  }

  private void again() {
    if (!closed) {
      start();
    }
  }

  /** Returns at once. */
  void wake() {
    if (!closed && calls.getAndIncrement() == 0) {
      try {
        background.execute(this::work);
      } catch (RejectedExecutionException full) {
        calls.set(0);
        LOG.log(WARNING, "Events can't be told now; that is tried again soon.", full);
      }
    }
  }

  private void work() {
    int heard;
    do {
      heard = calls.get();
      tell();
    } while (!calls.compareAndSet(heard, 0));
  }

  private void tell() {
    telling.lock();
    try {
      boolean more = true;
      while (more && !closed) {
        more = dispatcher.tellSome();
      }
      failing = false;
    } catch (RuntimeException | Error failure) {
      LOG.log(
          failing ? DEBUG : WARNING,
          "Events could not be told; that is tried again every few seconds.",
          failure);
      failing = true;
    } finally {
      telling.unlock();
    }
  }

  /** Waits a while for what is being told. */
  @Override
  public void close() {
    closed = true;
    try {
      if (telling.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void release() {
    try {
      dispatcher.release();
    } catch (RuntimeException failure) {
      LOG.log(DEBUG, "Another process has to wait for its turn to tell events.", failure);
    } finally {
      telling.unlock();
    }
  }
}
