package dev.docket.sqlserver;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.SQLServerPlatform;
import org.jspecify.annotations.Nullable;

/**
 * Writes instants in UTC. EclipseLink itself writes them in the zone of this computer, where one
 * hour of the autumn stands for two; and another server may have another zone.
 */
public final class UtcSqlServerPlatform extends SQLServerPlatform {

  private static final long serialVersionUID = 1L;

  /** For EclipseLink, which knows it by its name. */
  public UtcSqlServerPlatform() {}

  @Override
  public void setParameterValueInDatabaseCall(
      Object parameter, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    super.setParameterValueInDatabaseCall(
        parameter instanceof Instant instant
            ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
            : parameter,
        statement,
        index,
        session);
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
