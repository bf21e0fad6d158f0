package dev.docket.web.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.transfer.ImportRun.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

  private static final Stage CHOSEN = new Stage("Chosen", true, false);
  private static final Stage IMPORT_TO_COME = new Stage("Imported", false, false);

  @Test
  void whatIsAtWorkIsNotDone() {
    assertThat(Stage.until(State.CHECKING))
        .containsExactly(CHOSEN, new Stage("Trying out", false, true), IMPORT_TO_COME);
    assertThat(Stage.until(State.IMPORTING))
        .containsExactly(
            CHOSEN, new Stage("Tried out", true, false), new Stage("Importing", false, true));
  }

  @Test
  void whatIsOverIsDone() {
    assertThat(Stage.until(State.CHECKED))
        .containsExactly(CHOSEN, new Stage("Tried out", true, true), IMPORT_TO_COME);
    assertThat(Stage.until(State.IMPORTED))
        .endsWith(new Stage("Tried out", true, false), new Stage("Imported", true, true));
  }

  @Test
  void aRefusedFileWasNotTriedOut() {
    assertThat(Stage.until(State.REFUSED))
        .containsExactly(CHOSEN, new Stage("Refused", true, true));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void aFileIsAlwaysSomewhere(State state) {
    assertThat(Stage.until(state)).filteredOn(Stage::isCurrent).hasSize(1);
  }
}
