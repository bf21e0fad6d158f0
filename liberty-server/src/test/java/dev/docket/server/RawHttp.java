package dev.docket.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HTTP byte by byte, for requests that no well-behaved client sends. */
public final class RawHttp implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 60_000;

  private final Socket socket;

  public RawHttp(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(TIMEOUT_MILLIS);
  }

  /**
   * Sends one request without a body, named as the server's own host unless a header says other.
   */
  public static Answer exchange(int port, String method, String path, String... headers)
      throws IOException {
    return exchange(port, method, path, "", headers);
  }

  /** Sends the fields of a form. */
  static Answer post(int port, String path, Map<String, String> fields, String... headers)
      throws IOException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return post(port, path, body, headers);
  }

  /** Sends a form as it is. */
  static Answer post(int port, String path, String body, String... headers) throws IOException {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Content-Type: application/x-www-form-urlencoded";
    return exchange(port, "POST", path, body, all);
  }

  private static Answer exchange(
      int port, String method, String path, String body, String... headers) throws IOException {
    List<String> lines = List.of(headers);
    boolean named = lines.stream().anyMatch(line -> line.startsWith("Host:"));
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    request.append(named ? "" : "Host: localhost:" + port + "\r\n");
    lines.forEach(line -> request.append(line).append("\r\n"));
    request.append("Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    try (RawHttp http = new RawHttp(port)) {
      http.send(request.toString());
      return http.answer();
    }
  }

  public void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Everything until the server closes. */
  public Answer answer() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    try {
      in.transferTo(bytes);
    } catch (SocketTimeoutException e) {
      throw new IOException("no end after: " + bytes.toString(StandardCharsets.ISO_8859_1), e);
    }
    return new Answer(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /**
   * @param text status line, header lines, empty line, body
   */
  public record Answer(String text) {

    public int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    Optional<String> header(String name) {
      return head()
          .filter(
              line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }

    String body() {
      return text.substring(text.indexOf("\r\n\r\n") + 4);
    }

    private Stream<String> head() {
      return text.lines().takeWhile(line -> !line.isEmpty());
    }
  }
}
