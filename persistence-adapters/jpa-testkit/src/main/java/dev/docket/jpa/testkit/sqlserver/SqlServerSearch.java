package dev.docket.jpa.testkit.sqlserver;

import java.util.Optional;

/**
 * What a search for a server came to.
 *
 * @param found the server, if there is one
 * @param tried what was tried in vain
 */
record SqlServerSearch(Optional<SqlServer> found, String tried) {

  static SqlServerSearch made() {
    Optional<SqlServerAddress> given = SqlServerAddress.given();
    if (given.isPresent()) {
      return new SqlServerSearch(given.map(SqlServer::new), "");
    }
    try {
      return new SqlServerSearch(Optional.of(new SqlServer(DockerSqlServer.start())), "");
    } catch (SqlServerNotStartedException failed) {
      String tried =
          "There is no SQL Server for the tests ("
              + failed.getMessage()
              + "). Name one by DOCKET_TEST_SQLSERVER_URL, _USER and _PASSWORD.";
      // For whoever reads what the build says, and not what it counts.
      System.err.println("SKIPPED: " + tried);
      return new SqlServerSearch(Optional.empty(), tried);
    }
  }
}
