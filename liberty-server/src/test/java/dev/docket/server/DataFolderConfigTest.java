package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderConfigTest {

  private static final String FLAG = "docket.features.delivery-date";

  @TempDir Path folder;

  private long second = 1;

  @Test
  void withoutAFileThereAreNoSettings() {
    DataFolderConfig config = new DataFolderConfig(folder);
    assertThat(config.getPropertyNames()).isEmpty();
    assertThat(config.getValue(FLAG)).isNull();
  }

  @Test
  void aChangeIsSeen() throws IOException {
    DataFolderConfig config = new DataFolderConfig(folder);
    write(FLAG + "=true");
    assertThat(config.getValue(FLAG)).isEqualTo("true");
    write(FLAG + "=false");
    assertThat(config.getValue(FLAG)).isEqualTo("false");
    Files.delete(folder.resolve("docket.properties"));
    assertThat(config.getValue(FLAG)).isNull();
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws IOException {
    DataFolderConfig config = new DataFolderConfig(folder);
    write(FLAG + "=true");
    assertThat(config.getValue(FLAG)).isEqualTo("true");
    write("broken=\\u12");
    assertThat(config.getValue(FLAG)).isEqualTo("true");
  }

  private void write(String line) throws IOException {
    Path file = folder.resolve("docket.properties");
    Files.writeString(file, line, StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000 * ++second));
  }
}
