package dev.docket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void thereAreDefaults() throws Refusal {
    assertThat(Options.parse(List.of(), Map.of()))
        .isEqualTo(new Options("127.0.0.1", 9080, "/", HERE.resolve("docket-data"), false));
  }

  @Test
  void theEnvironmentBeatsTheDefaults() throws Refusal {
    Map<String, String> environment =
        Map.of(
            "DOCKET_HTTP_HOST", "0.0.0.0",
            "DOCKET_HTTP_PORT", "9090",
            "DOCKET_HTTP_CONTEXT_ROOT", "/docket",
            "DOCKET_DATA_FOLDER", "elsewhere");
    assertThat(Options.parse(List.of(), environment))
        .isEqualTo(new Options("0.0.0.0", 9090, "/docket", HERE.resolve("elsewhere"), false));
  }

  @Test
  void anOptionBeatsTheEnvironment() throws Refusal {
    Map<String, String> environment =
        Map.of("DOCKET_HTTP_PORT", "9090", "DOCKET_DATA_FOLDER", "elsewhere");
    assertThat(Options.parse(List.of("--data", "a/../b", "--port", "80"), environment))
        .isEqualTo(new Options("127.0.0.1", 80, "/", HERE.resolve("b"), false));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, /, http://127.0.0.1:9080/",
    "0.0.0.0, /docket, http://127.0.0.1:9080/docket/",
    "::1, /docket, http://[::1]:9080/docket/",
  })
  void itsHomeIsReachedFromThisComputer(String host, String root, String home) throws Refusal {
    Map<String, String> environment =
        Map.of("DOCKET_HTTP_HOST", host, "DOCKET_HTTP_CONTEXT_ROOT", root);
    assertThat(Options.parse(List.of(), environment).home()).isEqualTo(home);
  }

  @Test
  void helpCanBeAskedFor() throws Refusal {
    assertThat(Options.parse(List.of("--help"), Map.of()).help()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536", "http", "", "99999999999"})
  void aPortIsANumberInItsRange(String port) {
    assertRefused(List.of("--port", port))
        .withMessage("The port must be a number from 1 to 65535, not \"" + port + "\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\0b"})
  void aDataFolderHasAName(String name) {
    assertRefused(List.of("--data", name)).withMessageEndingWith("the name of a data folder.");
  }

  @Test
  void anOptionNeedsItsValue() {
    assertRefused(List.of("--port"))
        .withMessage("The option --port needs a value; --help tells more.");
  }

  @Test
  void otherOptionsAreRefused() {
    assertRefused(List.of("--prot", "1"))
        .withMessage("Docket knows no option --prot; --help lists them.");
  }

  private static ThrowableAssertAlternative<Refusal> assertRefused(List<String> arguments) {
    return assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Options.parse(arguments, Map.of()));
  }
}
