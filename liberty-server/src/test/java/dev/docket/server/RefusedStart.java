package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.test.api.ArquillianResource;

/** Deploys what can't start, and reads the sentence that says why. */
abstract class RefusedStart {

  @ArquillianResource private Deployer deployer;

  final AbstractStringAssert<?> assertRefused(String name) throws IOException {
    Path sentence = ServerWar.TEST_SERVER.resolve(name).resolve("start-failure.txt");
    Files.deleteIfExists(sentence);
    assertThatException().isThrownBy(() -> deployer.deploy(name));
    return assertThat(Files.readString(sentence));
  }
}
