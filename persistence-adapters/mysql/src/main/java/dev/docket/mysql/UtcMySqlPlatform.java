package dev.docket.mysql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MySQLPlatform;
import org.jspecify.annotations.Nullable;

/**
 * Writes instants in UTC, whatever zone the connection is of: one that a caller hands in may have
 * any.
 */
public final class UtcMySqlPlatform extends MySQLPlatform {

  private static final long serialVersionUID = 1L;

  /** For EclipseLink, which knows it by its name. */
  public UtcMySqlPlatform() {}

  @Override
  public void setParameterValueInDatabaseCall(
      Object parameter, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    if (parameter instanceof Instant instant) {
      // Not as a timestamp, which the driver would convert from this computer's zone.
      statement.setObject(index, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    } else {
      super.setParameterValueInDatabaseCall(parameter, statement, index, session);
    }
  }

  /** EclipseLink takes a date and time without a zone for one in UTC. */
  @Override
  public @Nullable Object getObjectFromResultSet(
      ResultSet row, int column, int type, AbstractSession session) throws SQLException {
    return type == Types.TIMESTAMP
        ? row.getObject(column, LocalDateTime.class)
        : super.getObjectFromResultSet(row, column, type, session);
  }
}
