package dev.docket.server.image;

import static dev.docket.server.image.Podman.podman;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Docket's image, built from what this build packaged and gone with the test. */
final class Image {

  private static final String NAME = "localhost/docket-test";

  private Image() {}

  /** Builds it without any network. */
  static Image build(Base base, Map<String, String> more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("build", "--network=none", "--layers=false", "--tag", NAME));
    command.addAll(List.of("--build-arg", "BASE=" + base.name()));
    command.addAll(List.of("--build-arg", "BASE_DIGEST=" + base.digest()));
    more.forEach((name, value) -> command.addAll(List.of("--build-arg", name + "=" + value)));
    command.add(".");
    podman(command.toArray(String[]::new));
    return new Image();
  }

  String name() {
    return NAME;
  }

  /** User, entry point, environment, labels, by the names of the OCI image configuration. */
  JsonObject configuration() throws IOException, InterruptedException {
    return JsonParser.parseString(podman("image", "inspect", "--format", "{{json .Config}}", NAME))
        .getAsJsonObject();
  }

  void remove() throws IOException, InterruptedException {
    podman("rmi", NAME);
  }
}
