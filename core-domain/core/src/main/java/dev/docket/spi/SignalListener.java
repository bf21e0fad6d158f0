package dev.docket.spi;

import dev.docket.signal.Signal;

/** Counts and times what happens. Safe for use by any number of threads. */
@FunctionalInterface
public interface SignalListener {

  /**
   * Called once what the signal tells of is committed, by the thread that did it, which waits: so
   * it returns soon, and does not throw. A signal is told once or, where the process dies or nobody
   * knows how a commit ended, not at all.
   */
  void on(Signal signal);
}
