package dev.docket.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.docket.account.Accounts;
import dev.docket.spi.SecretSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that makes whoever opens it the first admin, in a file of the data folder that only
 * its owner reads, for as long as there is no admin.
 */
@ApplicationScoped
public class FirstAdminLink {

  private static final String FILE = "first-admin.txt";
  private static final int CODE_LENGTH = 20;

  @Inject private Accounts accounts;
  @Inject private SecretSource secrets;

  @Inject
  @ConfigProperty(name = "docket.data.folder")
  private Path dataFolder;

  @Inject
  @ConfigProperty(name = "docket.http.context-root")
  private String contextRoot;

  /** Writes the file while there is no admin, and removes it once there is one. */
  void update() throws IOException {
    Path file = file();
    Files.deleteIfExists(file);
    if (accounts.needsFirstAdmin()) {
      String address = address();
      Files.createFile(file, forTheOwnerOnly(file));
      Files.writeString(file, address, US_ASCII, StandardOpenOption.WRITE);
    }
  }

  /** Removes the file once there is an admin. */
  void removeOnceDone() throws IOException {
    if (Files.exists(file()) && !accounts.needsFirstAdmin()) {
      Files.deleteIfExists(file());
    }
  }

  private Path file() {
    return dataFolder.resolve(FILE);
  }

  private String address() {
    String code = secrets.read(SecretSource.FIRST_ADMIN_CODE).value().strip();
    if (code.length() < CODE_LENGTH) {
      throw new StartRefusedException(
          "The secret '%s' can be guessed: write it anew, with at least %d random characters."
              .formatted(SecretSource.FIRST_ADMIN_CODE, CODE_LENGTH));
    }
    return ContextRoot.of(contextRoot).path()
        + "/first-admin?code="
        + URLEncoder.encode(code, US_ASCII);
  }

  private static FileAttribute<?>[] forTheOwnerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
