package dev.docket.secrets.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another JVM, with an environment of its own: what a cloud gives its processes, and no more. */
public final class OtherProcess {

  private OtherProcess() {}

  /**
   * Runs a main method of the class path of this JVM to its end.
   *
   * @param fake the store that it takes for the real one
   * @param environment in addition to what it inherits, less what concerns clouds
   * @return all that it printed
   */
  public static String run(
      Class<?> main, FakeStore fake, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(fake.jvmArguments());
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(OtherProcess::concernsClouds);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return printed;
  }

  private static boolean concernsClouds(String variable) {
    return variable.startsWith("AWS_")
        || variable.startsWith("AZURE_")
        || variable.startsWith("IDENTITY_");
  }
}
