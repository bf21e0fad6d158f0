package dev.docket.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Sends requests from a number of clients, each one after the other, for a while, and measures
 * them.
 */
final class Load {

  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration MEASURED = Duration.ofSeconds(15);

  private final Server server;
  private final int expectedStatus;

  Load(Server server, int expectedStatus) {
    this.server = server;
    this.expectedStatus = expectedStatus;
  }

  /**
   * What was measured.
   *
   * @param perSecond requests a second
   * @param p50 the median, in milliseconds
   * @param p99 the 99th percentile, in milliseconds
   * @param cpuMillis the server's processor time for a request
   * @param databaseCpuMillis the database's, where it is a process of its own
   * @param bytes a body's size as it was sent
   */
  record Result(
      double perSecond,
      double p50,
      double p99,
      double cpuMillis,
      double databaseCpuMillis,
      long bytes) {}

  /** Warms up, then measures. */
  Result run(int clients, Supplier<HttpRequest> requests)
      throws InterruptedException, ExecutionException {
    send(clients, requests, WARM_UP);
    return send(clients, requests, MEASURED);
  }

  private Result send(int clients, Supplier<HttpRequest> requests, Duration duration)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      AtomicLong bytes = new AtomicLong();
      Duration cpuBefore = server.cpu();
      Duration databaseBefore = DatabaseUnderTest.cpu();
      long begin = System.nanoTime();
      List<Future<Histogram>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(pool.submit(client(requests, begin + duration.toNanos(), bytes)));
      }
      Histogram all = new Histogram(3);
      for (Future<Histogram> each : running) {
        all.add(each.get());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      Duration cpu = server.cpu().minus(cpuBefore);
      Duration database = DatabaseUnderTest.cpu().minus(databaseBefore);
      return result(all, seconds, cpu, database, bytes.get());
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<Histogram> client(Supplier<HttpRequest> requests, long end, AtomicLong bytes) {
    return () -> {
      HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      Histogram latencies = new Histogram(3);
      while (System.nanoTime() < end) {
        HttpRequest request = requests.get();
        long begin = System.nanoTime();
        bytes.addAndGet(answer(http, request));
        latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
      }
      return latencies;
    };
  }

  private long answer(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != expectedStatus) {
      throw new IOException(request.uri().getPath() + " answered " + response.statusCode());
    }
    return response.body().length;
  }

  private static Result result(
      Histogram latencies, double seconds, Duration cpu, Duration database, long bytes) {
    long requests = latencies.getTotalCount();
    return new Result(
        requests / seconds,
        latencies.getValueAtPercentile(50) / 1e3,
        latencies.getValueAtPercentile(99) / 1e3,
        cpu.toNanos() / 1e6 / requests,
        database.toNanos() / 1e6 / requests,
        bytes / requests);
  }
}
