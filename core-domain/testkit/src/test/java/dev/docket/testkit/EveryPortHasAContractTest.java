package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.spi.Configuration;
import dev.docket.spi.EventListener;
import dev.docket.spi.Persistence;
import dev.docket.spi.PersistenceProvider;
import dev.docket.spi.SecretSourceProvider;
import dev.docket.spi.SignalListener;
import dev.docket.spi.UnitOfWork;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryPortHasAContractTest {

  /** Those that only listen promise nothing, and others only lead to ports or are lookups. */
  private static final List<Class<?>> WITHOUT =
      List.of(
          EventListener.class,
          SignalListener.class,
          Persistence.class,
          PersistenceProvider.class,
          SecretSourceProvider.class,
          Configuration.class);

  @Test
  void everyPortHasAContract() throws Exception {
    List<String> ports = ports();

    assertThat(ports).contains(UnitOfWork.class.getSimpleName());
    assertThat(ports).allSatisfy(port -> assertThat(contractOf(port)).isNotNull());
  }

  private static Class<?> contractOf(String port) throws ClassNotFoundException {
    return Class.forName("dev.docket.testkit." + port + "Contract");
  }

  private static List<String> ports() throws Exception {
    try (Stream<Path> files = Files.list(packageOf(UnitOfWork.class))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(EveryPortHasAContractTest::isPort)
          .toList();
    }
  }

  private static boolean isPort(String name) {
    try {
      Class<?> type = Class.forName(UnitOfWork.class.getPackageName() + "." + name);
      return type.isInterface() && !WITHOUT.contains(type);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** A folder while the modules are built together, else a jar. */
  private static Path packageOf(Class<?> member) throws URISyntaxException, IOException {
    Path place = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path root = Files.isDirectory(place) ? place : FileSystems.newFileSystem(place).getPath("/");
    return root.resolve(member.getPackageName().replace('.', File.separatorChar));
  }
}
