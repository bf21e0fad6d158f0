package dev.docket.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The settings in {@code docket.properties} of the data folder, read again whenever the file
 * changes: a feature flag is switched without a restart. Environment variables come before it,
 * Docket's defaults after.
 */
public class DataFolderConfig implements ConfigSource {

  /** Between the defaults of an application (100) and the environment (300). */
  private static final int ORDINAL = 200;

  private static final long NO_FILE = 0;
  private static final System.Logger LOG = System.getLogger(DataFolderConfig.class.getName());

  private final Path file;
  private volatile Content content = new Content(NO_FILE, Map.of());

  /** Over the data folder that the system's properties or the environment name. */
  public DataFolderConfig() {
    this(Path.of(System.getProperty("docket.data.folder", fromEnvironment())));
  }

  private static String fromEnvironment() {
    return System.getenv().getOrDefault("DOCKET_DATA_FOLDER", "docket-data");
  }

  DataFolderConfig(Path dataFolder) {
    this.file = dataFolder.resolve("docket.properties");
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }

  @Override
  public String getName() {
    return file.toString();
  }

  @Override
  public Set<String> getPropertyNames() {
    return settings().keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return settings().get(name);
  }

  private Map<String, String> settings() {
    // Not by Files: that throws for each look at a file that is not there.
    long changed = file.toFile().lastModified();
    if (changed != content.changed()) {
      content = new Content(changed, changed == NO_FILE ? Map.of() : read());
    }
    return content.settings();
  }

  /** A file that cannot be read leaves in force what was read before. */
  private Map<String, String> read() {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      properties.load(text);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "Settings stay as they are: cannot read " + file, e);
      return content.settings();
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
  }

  private record Content(long changed, Map<String, String> settings) {}
}
