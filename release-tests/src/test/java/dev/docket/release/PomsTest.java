package dev.docket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomsTest {

  private static final Pom PARENT = Pom.in(Checkout.tested().folder());
  private static final String BOM = "docket-bom";

  @Test
  void theBomListsWhatIsPublishedAndNothingElse() {
    assertThat(bom().texts("//dependencyManagement//artifactId"))
        .containsExactlyInAnyOrderElementsOf(
            published().map(Pom::id).filter(id -> !id.equals(BOM)).toList());
  }

  @Test
  void everyModuleSaysWhatItIs() {
    assertThat(published())
        .allSatisfy(
            pom -> {
              assertThat(pom.text("/project/name")).isNotEmpty();
              assertThat(pom.text("/project/description")).isNotEmpty();
            });
  }

  /** It has no parent, and so has to repeat it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "version",
        "url",
        "inceptionYear",
        "organization",
        "licenses",
        "developers",
        "scm",
      })
  void theBomSaysTheSameAsTheParent(String element) {
    String path = "/project/" + element;
    assertThat(bom().text(path)).isNotEmpty().isEqualTo(PARENT.text(path));
  }

  @Test
  void theBomIsAtHomeWhereTheParentIs() {
    String path = "/project/properties/docket.home";
    assertThat(bom().texts(path)).hasSize(1).isEqualTo(PARENT.texts(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"maven-gpg-plugin", "central-publishing-maven-plugin"})
  void theBomIsReleasedByTheSamePlugins(String plugin) {
    String path = "//plugin[artifactId='%s']/version".formatted(plugin);
    assertThat(bom().text(path)).isNotEmpty().isEqualTo(PARENT.text(path));
  }

  private static Pom bom() {
    return PARENT.module(BOM);
  }

  private static Stream<Pom> published() {
    return PARENT.modules().filter(Pom::isPublished);
  }
}
