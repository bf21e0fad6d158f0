package dev.docket.secrets.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.FakeSecretsManager;
import dev.docket.secrets.testkit.OtherProcess;
import dev.docket.spi.SecretUnavailableException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is asking comes from the environment alone, as AWS gives it to a process. */
class RoleTest {

  private final FakeSecretsManager fake = FakeSecretsManager.start();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void ofATask() throws Exception {
    String version = fake.put("docket/sealing-keys", "planted");
    assertThat(read(fake.environment())).contains("read " + version).doesNotContain("planted");
  }

  @Test
  void ofAPod() throws Exception {
    String version = fake.put("docket/sealing-keys", "planted");
    assertThat(read(fake.podEnvironment())).contains("read " + version).doesNotContain("planted");
  }

  @Test
  void ofNobodyWhileTheMachineSaysNothing() throws Exception {
    fake.platformIsDown(true);
    assertThat(read(fake.environment())).contains("no AWS credentials; give this task");
  }

  private String read(Map<String, String> environment) throws IOException, InterruptedException {
    return OtherProcess.run(Reader.class, fake, environment, "sealing-keys");
  }

  /** What runs in the other process. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] names) {
      try (var store = SecretsManagerStore.open(SecretNames.startingWith("docket/"))) {
        System.out.println("read " + store.fetch(names[0]).version());
      } catch (SecretUnavailableException failed) {
        System.out.println(failed.getMessage());
      }
    }
  }
}
