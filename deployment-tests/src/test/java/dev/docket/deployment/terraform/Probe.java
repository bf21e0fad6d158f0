package dev.docket.deployment.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small root, written when it is needed. */
enum Probe {
  NEEDS_A_PROVIDER(
      "resource \"null_resource\" \"probe\" {}\n", "null_resource.probe.triggers == null"),
  SOUND("resource \"terraform_data\" \"probe\" {}\n", "terraform_data.probe.input == null"),
  UNFORMATTED(
      "resource   \"terraform_data\"   \"probe\" {}\n", "terraform_data.probe.input == null"),
  INVALID(
      "resource \"terraform_data\" \"probe\" {\n  inptu = 1\n}\n",
      "terraform_data.probe.input == null"),
  FAILS_ITS_TEST(
      "resource \"terraform_data\" \"probe\" {}\n", "terraform_data.probe.input != null");

  private final String resource;
  private final String condition;

  Probe(String resource, String condition) {
    this.resource = resource;
    this.condition = condition;
  }

  Root write() {
    Path folder = Workplace.folder();
    try {
      Files.writeString(folder.resolve("main.tf"), resource);
      Files.createDirectory(folder.resolve("tests"));
      Files.writeString(folder.resolve("tests/probe.tftest.hcl"), test());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Root(folder, folder);
  }

  private String test() {
    return """
        run "probe" {
          command = plan
          assert {
            condition     = %s
            error_message = "planted"
          }
        }
        """
        .formatted(condition);
  }
}
