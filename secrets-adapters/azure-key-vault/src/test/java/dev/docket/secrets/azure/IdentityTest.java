package dev.docket.secrets.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.FakeKeyVault;
import dev.docket.secrets.testkit.OtherProcess;
import dev.docket.spi.SecretUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is asking comes from the environment alone, as Azure gives it to a process. */
class IdentityTest {

  private final FakeKeyVault fake = FakeKeyVault.start();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void ofAMachine() throws Exception {
    String version = fake.put("docket-sealing-keys", "planted");
    assertThat(read(fake.environment())).contains("read " + version).doesNotContain("planted");
  }

  @Test
  void ofAPod() throws Exception {
    String version = fake.put("docket-sealing-keys", "planted");
    assertThat(read(fake.workloadEnvironment()))
        .contains("read " + version)
        .doesNotContain("planted");
  }

  @Test
  void ofNobodyWhileTheMachineSaysNothing() throws Exception {
    fake.platformIsDown(true);
    assertThat(read(fake.environment())).contains("who is asking; give this pod");
  }

  private String read(Map<String, String> environment) throws IOException, InterruptedException {
    return OtherProcess.run(Reader.class, fake, environment, fake.url().toString(), "sealing-keys");
  }

  /** What runs in the other process. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) {
      try (var store =
          KeyVaultStore.open(URI.create(arguments[0]), SecretNames.startingWith("docket-"))) {
        System.out.println("read " + store.fetch(arguments[1]).version());
      } catch (SecretUnavailableException failed) {
        System.out.println(failed.getMessage());
      }
    }
  }
}
