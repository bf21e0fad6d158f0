package dev.docket.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ObservedConnectionTest {

  private final List<OptionalInt> ends = new ArrayList<>();

  @Test
  void aJourneyEndsAlsoWhereTheDriverBreaks() {
    Connection broken =
        Delegation.proxy(
            Connection.class,
            (self, method, arguments) -> {
              throw new IllegalStateException(method.getName());
            });
    Connection observed = ObservedConnection.of(broken, sql -> ends::add);

    assertThatIllegalStateException().isThrownBy(observed::commit).withMessage("commit");
    assertThat(ends).containsExactly(OptionalInt.of(StatementObserver.NO_CODE));
  }
}
