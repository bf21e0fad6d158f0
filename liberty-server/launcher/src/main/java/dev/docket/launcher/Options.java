package dev.docket.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for. An option beats its environment variable, which beats the default.
 *
 * @param host the address that the server listens at
 * @param port where the server listens
 * @param root the path that everything is served under, {@code /} for none
 * @param data the absolute folder that keeps everything
 * @param help whether only the explanation is wanted
 */
record Options(String host, int port, String root, Path data, boolean help) {

  static final String HELP =
      """
      Docket, an order book.

      Usage: java -jar docket.jar [--port N] [--data DIR]

        --port N     the port to listen on, 9080 unless told (DOCKET_HTTP_PORT)
        --data DIR   the folder that keeps the data; docket-data unless told (DOCKET_DATA_FOLDER)
        --help       this text
      """;

  private static final String OWN_COMPUTER = "127.0.0.1";
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "*");

  private static final int MAX_PORT = 65_535;

  static Options parse(List<String> arguments, Map<String, String> environment) throws Refusal {
    String port = environment.getOrDefault("DOCKET_HTTP_PORT", "9080");
    String data = environment.getOrDefault("DOCKET_DATA_FOLDER", "docket-data");
    boolean help = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--port" -> port = value(option, rest);
        case "--data" -> data = value(option, rest);
        case "--help", "-h" -> help = true;
        default -> throw new Refusal("Docket knows no option " + option + "; --help lists them.");
      }
    }
    return new Options(
        environment.getOrDefault("DOCKET_HTTP_HOST", OWN_COMPUTER),
        port(port),
        environment.getOrDefault("DOCKET_HTTP_CONTEXT_ROOT", "/"),
        folder(data),
        help);
  }

  /** The address of the server from this computer, such as {@code http://127.0.0.1:9080}. */
  String origin() {
    String reachable = EVERYWHERE.contains(host) ? OWN_COMPUTER : host;
    return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port;
  }

  /** The address of the first page. */
  String home() {
    return origin() + (root.endsWith("/") ? root : root + "/");
  }

  private static String value(String option, Iterator<String> rest) throws Refusal {
    if (!rest.hasNext()) {
      throw new Refusal("The option " + option + " needs a value; --help tells more.");
    }
    return rest.next();
  }

  private static int port(String text) throws Refusal {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    throw new Refusal(
        "The port must be a number from 1 to " + MAX_PORT + ", not \"" + text + "\".");
  }

  private static Path folder(String text) throws Refusal {
    try {
      if (!text.isBlank()) {
        return Path.of(text).toAbsolutePath().normalize();
      }
    } catch (InvalidPathException e) {
      // Told below, like an empty name.
    }
    throw new Refusal("\"" + text + "\" cannot be the name of a data folder.");
  }
}
