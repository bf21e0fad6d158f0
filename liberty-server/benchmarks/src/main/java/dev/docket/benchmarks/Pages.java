package dev.docket.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.order.OrderSort;
import dev.docket.paging.Cursor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a server, as the browser of somebody who has logged in would ask for them. */
final class Pages {

  private static final Pattern STYLE_REFERENCE = Pattern.compile("url\\([\"']?(?!data:)([^\"')]+)");

  /** The first admin, who may do everything. */
  static final String USERNAME = "bench";

  /** The password of everybody in the benchmarks. */
  static final String PASSWORD = "purple tractor on the moon";

  private static final String BOUNDARY = "----docket-benchmark";

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private String cookie = "";

  private Pages(URI address) {
    this.address = address;
  }

  /** Opens the account of the first admin, and is in. */
  static Pages ofFirstAdmin(Server server) throws IOException, InterruptedException {
    Pages pages = new Pages(server.address());
    pages.register(server.firstAdminLink());
    return pages;
  }

  private void register(URI link) throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element input : Jsoup.parse(text(link.toString())).select("form#firstAdmin input[name]")) {
      fields.put(input.attr("name"), input.attr("value"));
    }
    fields.put("firstName", "Bench");
    fields.put("lastName", "Mark");
    fields.put("username", USERNAME);
    fields.put("password", PASSWORD);
    fields.put("passwordRepeat", PASSWORD);
    HttpResponse<Void> answer =
        http.send(
            request("first-admin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build(),
            BodyHandlers.discarding());
    cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).header("Cookie", cookie);
  }

  HttpRequest list(String parameters) {
    return request("orders?size=25" + parameters).header("Accept-Encoding", "gzip").build();
  }

  /** The parameter of the page that begins after a day, the newest orders first. */
  static String after(String day) {
    return "&page="
        + Cursor.after(OrderSort.NEWEST_FIRST.text(), List.of(day, new UUID(0, 0).toString()))
            .text();
  }

  /**
   * The form that enters an order, filled in. Each call has a key of its own, as a newly opened
   * form has.
   */
  Map<String, String> orderForm() throws IOException, InterruptedException {
    Document page = Jsoup.parse(text("enter-order"));
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element input : page.select("form#enter input[name]")) {
      fields.put(input.attr("name"), input.attr("value"));
    }
    fields.put("userId", UUID.randomUUID().toString());
    fields.put("cardNumber", "4111 1111 1111 1111");
    fields.put("storeCode", OrderFile.BUSY_STORE);
    fields.put("productCode", "P1-0000001q");
    return fields;
  }

  HttpRequest placing(Map<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>(form);
    fields.put("key", UUID.randomUUID().toString());
    return request("enter-order")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(fields)))
        .build();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Sends a file; gives the address of its run. */
  String upload(Path file) throws IOException, InterruptedException {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"orders.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n";
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofFile(file),
            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    HttpResponse<Void> answer =
        http.send(
            request("import-file")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build(),
            BodyHandlers.discarding());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Presses the one button of a run's page that starts the import. */
  void startImport(String run) throws IOException, InterruptedException {
    Element form =
        Jsoup.parse(text(run))
            .select("main form:has(button), main form:has(input[type=submit])")
            .first();
    if (form == null) {
      throw new IOException("the run's page offers no import");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("[name]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
    http.send(
        request(form.attr("action"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build(),
        BodyHandlers.discarding());
  }

  /** True while a run's page shows its progress. */
  boolean isAtWork(String run) throws IOException, InterruptedException {
    return !Jsoup.parse(text(run)).select("progress").isEmpty();
  }

  /** Reads the whole export; gives the number of its lines. */
  long exportedLines() throws IOException, InterruptedException {
    HttpResponse<Stream<String>> answer =
        http.send(request("orders.csv").build(), BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      return lines.count();
    }
  }

  /** The bytes, compressed, of the list and of everything that it loads. */
  long bytesOfFirstVisit() throws IOException, InterruptedException {
    long bytes = size(URI.create("orders"));
    for (Element part : Jsoup.parse(text("orders")).select("link[href], script[src]")) {
      URI reference = URI.create(part.hasAttr("href") ? part.attr("href") : part.attr("src"));
      bytes += size(reference);
      if (part.attr("rel").equals("stylesheet")) {
        bytes += bytesReferredToBy(reference);
      }
    }
    return bytes;
  }

  private long bytesReferredToBy(URI styleSheet) throws IOException, InterruptedException {
    long bytes = 0;
    Matcher references = STYLE_REFERENCE.matcher(text(styleSheet.toString()));
    while (references.find()) {
      bytes += size(styleSheet.resolve(references.group(1)));
    }
    return bytes;
  }

  private long size(URI reference) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(
            request(reference.toString()).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    return answer.body().length;
  }

  private String text(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        http.send(request(path).build(), BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      return new String(body.readAllBytes(), UTF_8);
    }
  }
}
