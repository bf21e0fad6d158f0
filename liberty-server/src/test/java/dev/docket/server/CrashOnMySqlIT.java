package dev.docket.server;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class CrashOnMySqlIT extends CrashIT {

  private MySqlBacked database;

  @BeforeEach
  void makeDatabase() {
    database = new MySqlBacked();
  }

  @AfterEach
  void dropDatabase() {
    if (database != null) {
      database.close();
    }
  }

  @Override
  Map<String, String> environment() {
    return database.environment();
  }
}
