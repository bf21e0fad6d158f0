package dev.docket.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, under another name and with a data folder of its own. */
final class ServerWar {

  private static final Path BUILT = Path.of("target", "docket.war");
  private static final String DEFAULTS = "WEB-INF/classes/META-INF/microprofile-config.properties";

  private ServerWar() {}

  /**
   * @param name which is also the data folder's, within the test server's own
   * @param settings lines of a properties file, stronger than Docket's defaults
   */
  static WebArchive named(String name, String... settings) {
    WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, BUILT.toFile());
    String defaults = text(war) + "docket.data.folder=" + name + "\n" + String.join("\n", settings);
    WebArchive copy = ShrinkWrap.create(WebArchive.class, name + ".war").merge(war);
    copy.delete(DEFAULTS);
    return copy.add(new StringAsset(defaults), DEFAULTS);
  }

  /** The same, with what the tests that run inside need. */
  static WebArchive forTestsWithin(String name) {
    return named(name).addAsLibrary(jarOf(Assertions.class));
  }

  private static String text(WebArchive war) {
    try (InputStream bytes = war.get(DEFAULTS).getAsset().openStream()) {
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
