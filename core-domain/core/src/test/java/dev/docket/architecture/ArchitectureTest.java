package dev.docket.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.architecture.planted.PlantedCycle;
import dev.docket.architecture.planted.PlantedViolations;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the core and is proved able to fail by a planted violation. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.docket");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackagesOf(PlantedViolations.class, PlantedCycle.class);

  private static final ArchRule NEEDS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("dev.docket..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "dev.docket",
                      "dev.docket.account",
                      "dev.docket.command",
                      "dev.docket.event",
                      "dev.docket.signal",
                      "dev.docket.todo",
                      "dev.docket.order",
                      "dev.docket.validation",
                      "dev.docket.paging",
                      "dev.docket.spi",
                      "dev.docket.transfer",
                      "dev.docket.inmemory",
                      "dev.docket.internal",
                      "java..",
                      "javax.crypto..",
                      "org.jspecify.annotations")
                  .or(resideInAPackage("dev.docket.architecture.planted")));

  private static final ArchRule TAKES_TIME_FROM_OUTSIDE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Docket.class, DocketBuilder.class)
          .should()
          .callMethodWhere(target("reads the system's clock", ArchitectureTest::readsClock));

  private static final ArchRule TAKES_CHANCE_FROM_OUTSIDE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Docket.class, DocketBuilder.class)
          .should()
          .dependOnClassesThat(
              type(ThreadLocalRandom.class).or(type(Random.class)).or(type(SecureRandom.class)))
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random");

  private static final ArchRule THE_PUBLIC_PACKAGES_DO_NOT_KNOW_THE_IMPLEMENTATIONS =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.docket", "dev.docket.internal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.docket.internal");

  private static final ArchRule RULES_DO_NOT_KNOW_WHERE_THINGS_ARE_KEPT =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.docket.order",
              "dev.docket.transfer",
              "dev.docket.todo",
              "dev.docket.account",
              "dev.docket.architecture.planted")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.docket.spi", "dev.docket.inmemory");

  private static final ArchRule HAS_NO_CYCLES =
      SlicesRuleDefinition.slices()
          .matching(
              "dev.docket.(order|todo|validation|command|paging|account|transfer|architecture.planted.*)..")
          .should()
          .beFreeOfCycles();

  static Stream<ArchRule> rules() {
    return Stream.of(
        NEEDS_ONLY_THE_JDK,
        TAKES_TIME_FROM_OUTSIDE,
        TAKES_CHANCE_FROM_OUTSIDE,
        THE_PUBLIC_PACKAGES_DO_NOT_KNOW_THE_IMPLEMENTATIONS,
        RULES_DO_NOT_KNOW_WHERE_THINGS_ARE_KEPT,
        HAS_NO_CYCLES);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCoreKeeps(ArchRule rule) {
    rule.check(CORE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleFindsItsPlantedViolation(ArchRule rule) {
    assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static boolean readsClock(JavaAccess<?> access) {
    var target = access.getTarget();
    boolean now =
        target.getName().equals("now")
            && target.getOwner().isAssignableTo(Temporal.class)
            && access.getTarget() instanceof AccessTarget.MethodCallTarget call
            && call.getRawParameterTypes().isEmpty();
    boolean system =
        target.getOwner().isEquivalentTo(System.class)
            && target.getName().matches("currentTimeMillis|nanoTime");
    boolean clock =
        target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    return now || system || clock;
  }

  private static DescribedPredicate<JavaMethodCall> target(
      String description, Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(description, test);
  }
}
