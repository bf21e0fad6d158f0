package dev.docket.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, under another name and with a data folder of its own. */
final class ServerWar {

  /** The folder of the server that tests deploy to. */
  static final Path TEST_SERVER = Path.of("target/test-classes/liberty/servers/wiring");

  private static final Path BUILT = Path.of("target", "docket.war");
  private static final String DEFAULTS = "WEB-INF/classes/META-INF/microprofile-config.properties";

  private static final String DESCRIPTOR = "WEB-INF/web.xml";
  private static final Pattern CLOSED_BY_LOG_IN =
      Pattern.compile("(<filter-name>log-in-gate</filter-name>\\s*<url-pattern>)/\\*");

  private static final String END_OF_LIBRARIES = "</absolute-ordering>";

  private ServerWar() {}

  /**
   * @param name which is also the data folder's, within the test server's own
   * @param settings lines of a properties file, stronger than Docket's defaults
   */
  static WebArchive named(String name, String... settings) {
    WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, BUILT.toFile());
    String defaults =
        text(war, DEFAULTS) + "docket.data.folder=" + name + "\n" + String.join("\n", settings);
    WebArchive copy = ShrinkWrap.create(WebArchive.class, name + ".war").merge(war);
    return replace(copy, DEFAULTS, defaults);
  }

  /** The same, with what the tests that run inside need; whoever runs them has no account. */
  static WebArchive forTestsWithin(String name, String... settings) {
    WebArchive war = named(name, settings).addAsLibrary(jarOf(Assertions.class));
    String open = CLOSED_BY_LOG_IN.matcher(text(war, DESCRIPTOR)).replaceFirst("$1/orders");
    String withThatOfTests = open.replace(END_OF_LIBRARIES, "<others/>" + END_OF_LIBRARIES);
    return replace(war, DESCRIPTOR, withThatOfTests);
  }

  /**
   * The settings of a WAR that uses a database, whose secret is put where it will look.
   *
   * @param name the WAR's
   */
  static String[] on(OwnDatabase database, String name, String... more) throws IOException {
    Path secrets = Files.createDirectories(TEST_SERVER.resolve(name).resolve("secrets"));
    Files.writeString(secrets.resolve("database-credentials"), database.credentials());
    return Stream.concat(
            Stream.of(
                "docket.database=" + database.kind(), "docket.database.url=" + database.url()),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static WebArchive replace(WebArchive war, String path, String text) {
    war.delete(path);
    return war.add(new StringAsset(text), path);
  }

  private static String text(WebArchive war, String path) {
    try (InputStream bytes = war.get(path).getAsset().openStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
