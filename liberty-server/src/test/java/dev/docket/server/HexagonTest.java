package dev.docket.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.docket.Docket;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hexagon, over all modules of the server. Each rule is proved able to fail by what is planted
 * in a package named {@code planted}.
 */
class HexagonTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("testkit"))
          .importPackages("dev.docket");

  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("dev.docket")
          .that(resideInAPackage("dev.docket..planted"));

  private static final String ROOT = "dev.docket.server..";
  private static final String ADAPTERS = "an adapter of the hexagon";

  /** What is outside of the core, and whom else of Docket it may know. */
  enum Part {
    JPA("dev.docket.jpa.."),
    H2("dev.docket.h2..", "dev.docket.jpa"),
    MYSQL("dev.docket.mysql..", "dev.docket.jpa"),
    SQL_SERVER("dev.docket.sqlserver..", "dev.docket.jpa"),
    CACHED_SECRETS("dev.docket.secrets.cached.."),
    AWS_SECRETS("dev.docket.secrets.aws..", "dev.docket.secrets.cached"),
    AZURE_SECRETS("dev.docket.secrets.azure..", "dev.docket.secrets.cached"),
    LOCAL_SECRETS("dev.docket.secrets.local.."),
    PASSWORDS("dev.docket.passwords.argon2.."),
    CSV("dev.docket.csv.."),
    PAGES("dev.docket.web.ui..", "dev.docket.csv"),
    API("dev.docket.web.api..", "dev.docket.csv"),
    STARTER("dev.docket.starter.."),
    LAUNCHER("dev.docket.launcher..");

    private final String own;
    private final String[] others;

    Part(String own, String... others) {
      this.own = own;
      this.others = others;
    }

    ArchRule rule() {
      return classes()
          .that()
          .resideInAPackage(own)
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackage("dev.docket..")
                  .or(resideInAPackage(own))
                  .or(resideInAnyPackage(others))
                  .or(resideInAnyPackage(exportedByTheCore())));
    }

    static String[] adapters() {
      return Stream.of(
              JPA,
              H2,
              MYSQL,
              SQL_SERVER,
              CACHED_SECRETS,
              AWS_SECRETS,
              AZURE_SECRETS,
              LOCAL_SECRETS,
              PASSWORDS,
              CSV,
              PAGES,
              API)
          .map(p -> p.own)
          .toArray(String[]::new);
    }
  }

  private static final String[] PERSISTENCE_TECHNIQUES = {
    "jakarta.persistence..",
    "org.eclipse.persistence..",
    "org.flywaydb..",
    "com.zaxxer.hikari..",
    "java.sql..",
    "javax.sql..",
    "org.h2.."
  };

  private static final ArchRule ONLY_THE_PERSISTENCE_ADAPTERS_KNOW_ITS_TECHNIQUES =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.docket.jpa..", "dev.docket.h2..", "dev.docket.mysql..", "dev.docket.sqlserver..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PERSISTENCE_TECHNIQUES);

  private static final ArchRule ONLY_THE_ROOT_KNOWS_THE_ADAPTERS =
      noClasses()
          .that()
          .resideOutsideOfPackages(with(Part.adapters(), ROOT))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Part.adapters())
          .as("only the composition root knows " + ADAPTERS);

  private static final ArchRule THE_ROOT_IS_KNOWN_BY_NOBODY =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  private static final ArchRule PAGES_CALL_DRIVING_PORTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("dev.docket.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.docket.spi..", "dev.docket.inmemory..");

  private static final ArchRule EVERY_CLASS_HAS_ITS_PLACE =
      classes()
          .that()
          .resideInAPackage("dev.docket..")
          .should()
          .resideInAnyPackage(
              with(
                  Stream.of(
                          Stream.of(exportedByTheCore()),
                          Arrays.stream(Part.values()).map(part -> part.own))
                      .flatMap(names -> names)
                      .toArray(String[]::new),
                  "dev.docket.internal",
                  ROOT));

  static Stream<ArchRule> rules() {
    return Stream.concat(
        Arrays.stream(Part.values()).map(Part::rule),
        Stream.of(
            ONLY_THE_PERSISTENCE_ADAPTERS_KNOW_ITS_TECHNIQUES,
            ONLY_THE_ROOT_KNOWS_THE_ADAPTERS,
            THE_ROOT_IS_KNOWN_BY_NOBODY,
            PAGES_CALL_DRIVING_PORTS_ONLY,
            EVERY_CLASS_HAS_ITS_PLACE));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void allModulesKeep(ArchRule rule) {
    rule.check(ALL);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleFindsItsPlantedViolation(ArchRule rule) {
    assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
  }

  /** A rule for each part would else be kept by a part that is not there. */
  @ParameterizedTest
  @EnumSource
  void thePartIsThereAndUsesWhatItMay(Part part) {
    assertThat(ALL.that(resideInAPackage(part.own))).isNotEmpty();
    assertThat(part.others)
        .allSatisfy(other -> assertThat(dependsOn(part.own, other)).as(other).isTrue());
  }

  /** H2 is named by its driver's class name, in text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jakarta.persistence..",
        "org.eclipse.persistence..",
        "org.flywaydb..",
        "com.zaxxer.hikari..",
        "java.sql..",
        "javax.sql.."
      })
  void theTechniqueIsSpeltAsItIsUsed(String technique) {
    assertThat(PERSISTENCE_TECHNIQUES).contains(technique);
    assertThat(dependsOn("dev.docket.jpa..", technique)).isTrue();
  }

  private static boolean dependsOn(String from, String to) {
    return ALL.that(resideInAPackage(from)).stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .anyMatch(dependency -> resideInAPackage(to).test(dependency.getTargetClass()));
  }

  /** What the core's own module declaration exports. */
  private static String[] exportedByTheCore() {
    try {
      Path core = Path.of(Docket.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      ModuleDescriptor module =
          ModuleFinder.of(core).find("dev.docket.core").orElseThrow().descriptor();
      return module.exports().stream().map(ModuleDescriptor.Exports::source).toArray(String[]::new);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] with(String[] some, String... more) {
    return Stream.of(List.of(some), List.of(more)).flatMap(List::stream).toArray(String[]::new);
  }
}
