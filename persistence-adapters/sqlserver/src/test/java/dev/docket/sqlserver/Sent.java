package dev.docket.sqlserver;

import java.util.List;
import java.util.Objects;

/**
 * A statement as it reached the driver.
 *
 * @param sql with a question mark for each parameter
 * @param parameters of the last row, if it was sent with several
 * @param rows how many sets of parameters it was sent with
 */
record Sent(String sql, List<FakeParameter> parameters, int rows) {

  Sent {
    parameters = List.copyOf(parameters);
  }

  List<String> types() {
    return parameters.stream().map(FakeParameter::type).toList();
  }

  List<Object> values() {
    return parameters.stream().map(FakeParameter::value).filter(Objects::nonNull).toList();
  }
}
