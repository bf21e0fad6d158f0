package dev.docket.jpa.testkit.mysql;

import java.util.Optional;

/**
 * What a search for a server came to.
 *
 * @param found the server, if there is one
 * @param tried what was tried in vain
 */
record MySqlSearch(Optional<MySqlServer> found, String tried) {

  static MySqlSearch made() {
    Optional<MySqlAddress> given = MySqlAddress.given();
    if (given.isPresent()) {
      return new MySqlSearch(given.map(address -> new MySqlServer(address, Optional.empty())), "");
    }
    StringBuilder tried = new StringBuilder("There is no MySQL for the tests.");
    for (String way : new String[] {"docker", "packages"}) {
      try {
        return new MySqlSearch(Optional.of(StartedMySql.by(way)), "");
      } catch (MySqlNotStartedException failed) {
        tried.append(" By ").append(way).append(": ").append(failed.getMessage());
      }
    }
    tried.append(" Name one by DOCKET_TEST_MYSQL_URL, _USER and _PASSWORD.");
    // For whoever reads what the build says, and not what it counts.
    System.err.println("SKIPPED: " + tried);
    return new MySqlSearch(Optional.empty(), tried.toString());
  }
}
