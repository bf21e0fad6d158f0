package dev.docket.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;

/** Statements that change rows without loading them. */
final class Bulk {

  private Bulk() {}

  /**
   * Runs a statement; rows that were loaded before are loaded again when they are asked for.
   *
   * @return how many rows it changed
   */
  static int run(EntityManager entities, String statement, Map<String, ?> parameters) {
    entities.flush();
    Query query = entities.createQuery(statement);
    parameters.forEach(query::setParameter);
    int changed = query.executeUpdate();
    entities.clear();
    return changed;
  }
}
