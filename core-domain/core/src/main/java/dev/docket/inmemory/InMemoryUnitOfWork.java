package dev.docket.inmemory;

import dev.docket.spi.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Transactions in memory, one at a time: what they wrote is taken back, last first, when they fail.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> undo = new ArrayDeque<>();

  /** Nothing is under way. */
  public InMemoryUnitOfWork() {}

  @Override
  public <T> T call(Supplier<T> work) {
    if (lock.isHeldByCurrentThread()) {
      return work.get();
    }
    lock.lock();
    boolean completed = false;
    try {
      T result = work.get();
      completed = true;
      return result;
    } finally {
      end(completed);
    }
  }

  private void end(boolean completed) {
    try {
      if (completed) {
        undo.clear();
      }
      while (!undo.isEmpty()) {
        undo.pop().run();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Runs a write now and keeps what takes it back. */
  void write(Runnable write, Runnable takeBack) {
    requireOpen();
    write.run();
    undo.push(takeBack);
  }

  /** For writes that turn out to have nothing to do. */
  void requireOpen() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("writing takes place within a unit of work");
    }
  }

  /** Reads what is committed, or what this thread's own transaction sees. */
  <T> T read(Supplier<T> reading) {
    lock.lock();
    try {
      return reading.get();
    } finally {
      lock.unlock();
    }
  }
}
