package dev.docket.inmemory;

import dev.docket.spi.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Transactions in memory, one at a time: what they wrote is taken back, last first, when they fail.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final List<Runnable> actions = new ArrayList<>();

  /** Nothing is under way. */
  public InMemoryUnitOfWork() {}

  @Override
  public <T> T call(Supplier<T> work) {
    if (lock.isHeldByCurrentThread()) {
      return work.get();
    }
    List<Runnable> committed = new ArrayList<>();
    T result = alone(work, committed);
    committed.forEach(Runnable::run);
    return result;
  }

  /** One transaction, and what is to be done once it is over. */
  private <T> T alone(Supplier<T> work, List<Runnable> committed) {
    lock.lock();
    try {
      T result = work.get();
      undo.clear();
      committed.addAll(actions);
      return result;
    } finally {
      end();
    }
  }

  private void end() {
    try {
      actions.clear();
      while (!undo.isEmpty()) {
        undo.pop().run();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void afterCommit(Runnable action) {
    if (lock.isHeldByCurrentThread()) {
      actions.add(action);
    } else {
      action.run();
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
