package dev.docket.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * The rows' persistence unit, told to EclipseLink in code: the same in any Java, with or without a
 * server.
 */
final class DocketPersistenceUnit implements PersistenceUnitInfo {

  private static final List<Class<?>> ROWS =
      List.of(
          OrderRow.class,
          OrderChangeRow.class,
          FieldChangeRow.class,
          PlacementRow.class,
          ImportRunRow.class,
          ImportProblemRow.class,
          ImportChunkRow.class,
          TodoRow.class,
          TodoStateColumns.class,
          CommandRow.class,
          AccountRow.class,
          RoleColumns.class,
          AccountChangeRow.class,
          SessionRow.class,
          SessionTokenRow.class,
          AttemptsRow.class,
          EventRow.class,
          EventLeaseRow.class);

  private final DataSource pool;

  private DocketPersistenceUnit(DataSource pool) {
    this.pool = pool;
  }

  static EntityManagerFactory open(DataSource pool, Database database) {
    EntityManagerFactory factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(
                new DocketPersistenceUnit(pool), properties(database));
    // By default a read is tried three times more, each 5 seconds later: its user is waiting.
    JpaHelper.getDatabaseSession(factory).getLogin().setQueryRetryAttemptCount(0);
    return factory;
  }

  private static Map<String, Object> properties(Database database) {
    return Map.of(
        // Of its own: factories of one name share their connections, and so would two databases.
        PersistenceUnitProperties.SESSION_NAME, "docket-" + UUID.randomUUID(),
        PersistenceUnitProperties.TARGET_DATABASE, database.platform(),
        PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE,
        PersistenceUnitProperties.WEAVING, "false",
        PersistenceUnitProperties.BATCH_WRITING, "JDBC",
        PersistenceUnitProperties.BATCH_WRITING_SIZE, "500",
        PersistenceUnitProperties.LOGGING_LEVEL, "WARNING",
        // Parameters are what orders say.
        PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
  }

  @Override
  public String getPersistenceUnitName() {
    return "docket";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public @Nullable String getScopeAnnotationName() {
    return null;
  }

  @Override
  public List<String> getQualifierAnnotationNames() {
    return List.of();
  }

  @Override
  @SuppressWarnings("removal")
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public @Nullable DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return pool;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return DocketPersistenceUnit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return ROWS.stream().map(Class::getName).toList();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  /** Another replica may have changed what a cache holds. */
  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.2";
  }

  @Override
  public ClassLoader getClassLoader() {
    return DocketPersistenceUnit.class.getClassLoader();
  }

  /** Nothing is woven: no row loads anything lazily. */
  @Override
  public void addTransformer(ClassTransformer transformer) {}

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
