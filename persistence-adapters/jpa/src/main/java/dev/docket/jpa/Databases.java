package dev.docket.jpa;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The databases whose adapters are on the class path. */
public final class Databases {

  private Databases() {}

  /**
   * The database with the name.
   *
   * @throws PersistenceUnavailableException when there is none; the message lists those that there
   *     are
   */
  public static Database named(String name) {
    List<Database> all = all();
    return all.stream()
        .filter(database -> database.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, all));
  }

  private static List<Database> all() {
    return ServiceLoader.load(Database.class, Databases.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Database::name))
        .toList();
  }

  private static PersistenceUnavailableException unknown(String name, List<Database> all) {
    String allowed = all.stream().map(Database::name).collect(Collectors.joining(", "));
    return new PersistenceUnavailableException(
        "There is no database '" + name + "': set docket.database to one of: " + allowed + ".");
  }
}
