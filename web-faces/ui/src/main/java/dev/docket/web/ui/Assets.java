package dev.docket.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The style sheet, the script and the mark: their version is part of their address, so that
 * browsers keep them.
 */
@Named
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/META-INF/resources/ui/";
  private static final List<String> FILES = List.of("docket.css", "docket.js", "docket.svg");

  private String version = "";

  @PostConstruct
  void read() {
    CRC32 sum = new CRC32();
    for (String file : FILES) {
      try (InputStream content = Assets.class.getResourceAsStream(FOLDER + file)) {
        sum.update(content.readAllBytes());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    version = Long.toHexString(sum.getValue());
  }

  /** Another one whenever one of the files is another. */
  public String getVersion() {
    return version;
  }
}
