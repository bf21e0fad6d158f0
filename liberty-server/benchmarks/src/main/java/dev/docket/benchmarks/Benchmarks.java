package dev.docket.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and prints the tables of docs/benchmarks.md. */
public final class Benchmarks {

  private static final int ROWS = 1_000_000;
  private static final int CLIENTS = 8;

  private final Path folder;
  private final Path jar;
  private final int rows;

  private Benchmarks(Path folder, Path jar, int rows) {
    this.folder = folder;
    this.jar = jar;
    this.rows = rows;
  }

  /**
   * @param args the packaged server (by default {@code liberty-server/target/docket.jar}) and the
   *     number of orders (by default a million)
   */
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args.length > 0 ? args[0] : "liberty-server/target/docket.jar");
    int rows = args.length > 1 ? Integer.parseInt(args[1]) : ROWS;
    print(
        "Machine: %d cores, Java %s.",
        Runtime.getRuntime().availableProcessors(), Runtime.version());
    new Benchmarks(Files.createTempDirectory("docket-benchmark"), jar, rows).run();
  }

  private void run() throws Exception {
    Path data = folder.resolve("data");
    try (Server first = Server.start(jar, data)) {
      print("%n| Start | |%n|---|---|");
      print(
          "| the first, which unpacks the server: to the first page | %.1f s |",
          seconds(first.startTime()));
    }
    try (Server server = Server.start(jar, data)) {
      print("| any later one: to the first page | %.1f s |", seconds(server.startTime()));
      print("| memory after it, launcher included | %d MB |", server.residentMegabytes());
      Pages pages = Pages.ofFirstAdmin(server);
      print("| first visit of the list, compressed | %.1f kB |", pages.bytesOfFirstVisit() / 1e3);
      importAndExport(server, pages);
      listing(server, pages);
      placing(server, pages);
      loggingIn(server);
      keepingTodos(server);
      listingByApi(server);
      print("%nMemory after all this: %d MB.", server.residentMegabytes());
    }
    core();
  }

  private void importAndExport(Server server, Pages pages) throws Exception {
    Path file = folder.resolve("orders.csv");
    OrderFile.write(file, rows);
    print("%n| %,d orders | seconds | rows/s | server CPU a row |%n|---|---|---|---|", rows);
    Duration cpu = server.cpu();
    long begin = System.nanoTime();
    String run = pages.upload(file);
    finish(server, "upload", begin, cpu);
    cpu = server.cpu();
    begin = System.nanoTime();
    await(pages, run);
    finish(server, "dry run", begin, cpu);
    cpu = server.cpu();
    begin = System.nanoTime();
    pages.startImport(run);
    await(pages, run);
    finish(server, "import", begin, cpu);
    cpu = server.cpu();
    begin = System.nanoTime();
    long lines = pages.exportedLines();
    finish(server, "export", begin, cpu);
    if (lines != rows + 1L) {
      throw new IllegalStateException("the export has " + lines + " lines");
    }
  }

  private static void await(Pages pages, String run) throws Exception {
    while (pages.isAtWork(run)) {
      Thread.sleep(500);
    }
  }

  private void finish(Server server, String what, long begin, Duration cpuBefore) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    double micros = server.cpu().minus(cpuBefore).toNanos() / 1e3 / rows;
    print("| %s | %.1f | %,.0f | %.0f µs |", what, seconds, rows / seconds, micros);
  }

  private static void listing(Server server, Pages pages) throws Exception {
    heading("List page, 25 rows, 4 clients");
    Load load = new Load(server, 200);
    compile(load, pages);
    report("first", load.run(4, () -> pages.list("")));
    report("middle", load.run(4, pages::middleOfTheList));
    report("last", load.run(4, () -> pages.list("&page=last")));
    String store = "&store=" + OrderFile.BUSY_STORE;
    report("first of the busiest store", load.run(4, () -> pages.list(store)));
    report("last of the busiest store", load.run(4, () -> pages.list(store + "&page=last")));
  }

  /** Lets the JVM compile what a list page needs, so that no place in the list pays for it. */
  private static void compile(Load load, Pages pages) throws Exception {
    load.run(4, pages::middleOfTheList);
  }

  private static void placing(Server server, Pages pages) throws Exception {
    heading("Placing an order by its form");
    Load load = new Load(server, 302);
    Map<String, String> form = pages.orderForm();
    report("1 client", load.run(1, () -> pages.placing(form)));
    report("8 clients", load.run(8, () -> pages.placing(form)));
  }

  private static void loggingIn(Server server) throws Exception {
    heading("Logging in by the API");
    Load load = new Load(server, 201);
    Api api = Api.ofNewUser(server.address(), "bench-log-in");
    report("1 client", load.run(1, api::logIn));
    report("4 clients", load.run(4, api::logIn));
  }

  private static void keepingTodos(Server server) throws Exception {
    heading("To-dos by the API");
    List<Api> people = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      people.add(Api.ofNewUser(server.address(), "bench-adds-" + i));
    }
    AtomicInteger turn = new AtomicInteger();
    report(
        "add one, 8 clients",
        new Load(server, 201)
            .run(
                CLIENTS,
                () -> people.get(Math.floorMod(turn.getAndIncrement(), CLIENTS)).addTodo()));
    for (int todos : new int[] {20, 1_000}) {
      Api api = Api.ofNewUser(server.address(), "bench-lists-" + todos);
      api.fillTodos(todos);
      report(
          "list all of %,d, 4 clients".formatted(todos),
          new Load(server, 200).run(4, api::listTodos));
    }
  }

  private static void listingByApi(Server server) throws Exception {
    heading("Orders by the API, 25 a page, 4 clients");
    Api api = Api.ofAccount(server.address(), Pages.USERNAME);
    Load load = new Load(server, 200);
    report("first", load.run(4, () -> api.listOrders("")));
    report("last", load.run(4, () -> api.listOrders("&page=last")));
    report(
        "first of the busiest store",
        load.run(4, () -> api.listOrders("&store=" + OrderFile.BUSY_STORE)));
  }

  private static void core() throws Exception {
    print("%n| Core, JMH | ns/op | ± |%n|---|---|---|");
    var options = new OptionsBuilder().include(CoreBenchmark.class.getSimpleName()).build();
    for (RunResult result : new Runner(options).run()) {
      var score = result.getPrimaryResult();
      print("| %s | %,.0f | %,.0f |", score.getLabel(), score.getScore(), score.getScoreError());
    }
  }

  private static void heading(String what) {
    print(
        "%n| %s | requests/s | p50 ms | p99 ms | server CPU ms | bytes |%n|---|---|---|---|---|---|",
        what);
  }

  private static void report(String what, Load.Result result) {
    print(
        "| %s | %,.0f | %.1f | %.1f | %.2f | %,d |",
        what, result.perSecond(), result.p50(), result.p99(), result.cpuMillis(), result.bytes());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static void print(String format, Object... args) {
    System.out.println(String.format(Locale.ROOT, format, args));
  }
}
