package dev.docket.h2;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.H2Platform;
import org.jspecify.annotations.Nullable;

/**
 * Writes instants in UTC. EclipseLink itself writes them in the zone of this computer, where one
 * hour of the autumn stands for two; and the next process may be in another zone.
 */
public final class UtcH2Platform extends H2Platform {

  private static final long serialVersionUID = 1L;

  /** For EclipseLink, which knows it by its name. */
  public UtcH2Platform() {}

  @Override
  public void setParameterValueInDatabaseCall(
      Object parameter, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    if (parameter instanceof Instant instant) {
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
