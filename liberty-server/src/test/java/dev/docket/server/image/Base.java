package dev.docket.server.image;

import static dev.docket.server.image.Podman.podman;

import dev.docket.server.SystemPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the image is built on: the one that {@code DOCKET_TEST_IMAGE_BASE} names, or else a bare
 * Debian with a Java, made once and kept by podman, which stands in for it.
 *
 * @param digest with its algorithm
 */
record Base(String name, String digest) {

  private static final String SETTING = "DOCKET_TEST_IMAGE_BASE";
  private static final String STAND_IN = "localhost/docket-test-base";
  private static final String SUITE = "bookworm";
  private static final String TAGGED = STAND_IN + ":" + SUITE;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Aborts the test where there is none and none can be made. */
  static Base find() throws IOException, InterruptedException {
    String told = System.getenv(SETTING);
    if (told != null) {
      return new Base(told.split("@", 2)[0], told.split("@", 2)[1]);
    }
    if (podman("images", "--quiet", TAGGED).isEmpty()) {
      makeStandIn();
    }
    return new Base(STAND_IN, podman("image", "inspect", "--format", "{{.Digest}}", TAGGED));
  }

  private static void makeStandIn() throws IOException, InterruptedException {
    if (!SystemPackages.isRoot() || Podman.isMissing("mmdebstrap")) {
      Podman.skip(
          "there is no base to build the image on: name one in %s as NAME@sha256:..., or run as root with mmdebstrap."
              .formatted(SETTING));
    }
    Path files = Files.createTempFile("docket-test-base", ".tar");
    try {
      Podman.run(
          PATIENCE,
          List.of(
              "mmdebstrap",
              "--variant=minbase",
              "--include=openjdk-17-jre-headless",
              // As in the real one.
              "--customize-hook=ln -s /opt/ol/wlp/output/defaultServer \"$1/output\"",
              SUITE,
              files.toString()));
      podman("import", files.toString(), TAGGED);
    } finally {
      Files.delete(files);
    }
  }
}
