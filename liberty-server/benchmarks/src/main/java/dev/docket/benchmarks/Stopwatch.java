package dev.docket.benchmarks;

import java.time.Duration;

/** Measures one piece of work, from its making on. */
final class Stopwatch {

  private final Server server;
  private final long begin = System.nanoTime();
  private final Duration serverBefore;
  private final Duration databaseBefore = DatabaseUnderTest.cpu();

  Stopwatch(Server server) {
    this.server = server;
    this.serverBefore = server.cpu();
  }

  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  Duration serverCpu() {
    return server.cpu().minus(serverBefore);
  }

  Duration databaseCpu() {
    return DatabaseUnderTest.cpu().minus(databaseBefore);
  }
}
