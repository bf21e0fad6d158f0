package dev.docket.benchmarks;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

  /** In the middle of the file's days. */
  private static final String MIDDLE = "2010-01-01";

  private final Path folder;
  private final Path jar;
  private final DatabaseUnderTest database;
  private final int rows;

  private Benchmarks(Path folder, Path jar, DatabaseUnderTest database, int rows) {
    this.folder = folder;
    this.jar = jar;
    this.database = database;
    this.rows = rows;
  }

  /**
   * @param args the database, {@code h2} (by default) or {@code mysql}; the packaged server (by
   *     default {@code liberty-server/target/docket.jar}); the number of orders (by default a
   *     million)
   */
  public static void main(String[] args) throws Exception {
    String kind = args.length > 0 ? args[0] : "h2";
    Path jar = Path.of(args.length > 1 ? args[1] : "liberty-server/target/docket.jar");
    int rows = args.length > 2 ? Integer.parseInt(args[2]) : ROWS;
    print(
        "Machine: %d cores, Java %s; database: %s.",
        Runtime.getRuntime().availableProcessors(), Runtime.version(), kind);
    Path folder = Files.createTempDirectory("docket-benchmark");
    new Benchmarks(folder, jar, DatabaseUnderTest.named(kind), rows).run();
    System.exit(0);
  }

  private void run() throws Exception {
    Path data = folder.resolve("data");
    try (Server first = Server.start(jar, data, database.environment())) {
      print("%n| Start | |%n|---|---|");
      print(
          "| the first, which unpacks the server: to the first page | %.1f s |",
          seconds(first.startTime()));
    }
    if (database.login().isPresent()) {
      new BareWar(data).install(database.login().get());
    }
    try (Server server = Server.start(jar, data, database.environment())) {
      print("| any later one: to the first page | %.1f s |", seconds(server.startTime()));
      print("| memory after it, launcher included | %d MB |", server.residentMegabytes());
      Pages pages = Pages.ofFirstAdmin(server);
      print("| first visit of the list, compressed | %.1f kB |", pages.bytesOfFirstVisit() / 1e3);
      importAndExport(server, pages);
      listing(server, pages);
      placing(server, pages);
      loggingIn(server);
      keepingTodos(server);
      ordersByApi(server);
      print("%nMemory after all this: %d MB.", server.residentMegabytes());
    }
    core();
  }

  private void importAndExport(Server server, Pages pages) throws Exception {
    Path file = folder.resolve("orders.csv");
    OrderFile.write(file, rows);
    print(
        "%n| %,d orders | seconds | rows/s | server CPU a row | database CPU a row |%n|---|---|---|---|---|",
        rows);
    Stopwatch watch = new Stopwatch(server);
    String run = pages.upload(file);
    report("upload", watch);
    watch = new Stopwatch(server);
    await(pages, run);
    report("dry run", watch);
    watch = new Stopwatch(server);
    pages.startImport(run);
    await(pages, run);
    report("import", watch);
    watch = new Stopwatch(server);
    long lines = pages.exportedLines();
    report("export", watch);
    if (lines != rows + 1L) {
      throw new IllegalStateException("the export has " + lines + " lines");
    }
  }

  private static void await(Pages pages, String run) throws Exception {
    while (pages.isAtWork(run)) {
      Thread.sleep(500);
    }
  }

  private void report(String what, Stopwatch watch) {
    print(
        "| %s | %.1f | %,.0f | %.0f µs | %.0f µs |",
        what,
        watch.seconds(),
        rows / watch.seconds(),
        watch.serverCpu().toNanos() / 1e3 / rows,
        watch.databaseCpu().toNanos() / 1e3 / rows);
  }

  private static void listing(Server server, Pages pages) throws Exception {
    heading("List page, 25 rows, 4 clients");
    Load load = new Load(server, 200);
    compile(load, pages);
    report("first", load.run(4, () -> pages.list("")));
    report("middle", load.run(4, () -> pages.list(Pages.after(MIDDLE))));
    report("last", load.run(4, () -> pages.list("&page=last")));
    String store = "&store=" + OrderFile.BUSY_STORE;
    report("first of the busiest store", load.run(4, () -> pages.list(store)));
    report("last of the busiest store", load.run(4, () -> pages.list(store + "&page=last")));
  }

  /** Lets the JVM compile what a list page needs, so that no place in the list pays for it. */
  private static void compile(Load load, Pages pages) throws Exception {
    load.run(4, () -> pages.list(Pages.after(MIDDLE)));
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

  private void ordersByApi(Server server) throws Exception {
    heading("Orders by the API, 25 a page, 4 clients");
    Api api = Api.ofAccount(server.address(), Pages.USERNAME);
    Load reads = new Load(server, 200);
    report("first", reads.run(4, () -> api.listOrders("")));
    report("middle", reads.run(4, () -> api.listOrders(Pages.after(MIDDLE))));
    report("last", reads.run(4, () -> api.listOrders("&page=last")));
    String store = "&store=" + OrderFile.BUSY_STORE;
    report("first of the busiest store", reads.run(4, () -> api.listOrders(store)));
    heading("Placing an order by the API");
    Load writes = new Load(server, 201);
    report("1 client", writes.run(1, api::placeOrder));
    report("8 clients", writes.run(8, api::placeOrder));
    if (database.login().isPresent()) {
      bare(server, reads, writes);
    }
  }

  private static void bare(Server server, Load reads, Load writes) throws Exception {
    heading("A bare servlet with JDBC in the same server");
    HttpRequest page = bare(server, "?day=" + MIDDLE).build();
    HttpRequest insert = bare(server, "").POST(BodyPublishers.noBody()).build();
    report("middle page, 4 clients", reads.run(4, () -> page));
    report("insert, 1 client", writes.run(1, () -> insert));
    report("insert, 8 clients", writes.run(8, () -> insert));
  }

  private static HttpRequest.Builder bare(Server server, String query) {
    return HttpRequest.newBuilder(server.address().resolve(BareWar.PATH + query))
        .header("Accept-Encoding", "gzip");
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
        "%n| %s | requests/s | p50 ms | p99 ms | server CPU ms | database CPU ms | bytes |%n"
            + "|---|---|---|---|---|---|---|",
        what);
  }

  private static void report(String what, Load.Result result) {
    print(
        "| %s | %,.0f | %.1f | %.1f | %.2f | %.2f | %,d |",
        what,
        result.perSecond(),
        result.p50(),
        result.p99(),
        result.cpuMillis(),
        result.databaseCpuMillis(),
        result.bytes());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static void print(String format, Object... args) {
    System.out.println(String.format(Locale.ROOT, format, args));
  }
}
