package dev.docket.account;

import java.util.List;
import java.util.Optional;

/**
 * Who is in: the driving port for log-in sessions. A session that is ended, anywhere, is refused
 * within {@value #HEEDED_WITHIN_SECONDS} seconds on every server, and at once on the one that ended
 * it; so are changed roles heeded. Safe for use by any number of threads, and of servers on one
 * database.
 */
public interface Sessions {

  /** How long a server may go by what it has read of a session. */
  int HEEDED_WITHIN_SECONDS = 2;

  /**
   * Begins a session. Failed attempts are counted by name, known or not, and by address, in the
   * database, and from a certain number on each must wait longer than the one before.
   *
   * @throws LogInRefusedException when the name is unknown, the password wrong, or the account
   *     locked
   * @throws TooManyAttemptsException when the attempt came too soon after failed ones
   */
  StartedSession logIn(LogIn command);

  /** The browser session that the token belongs to, if it is in force. Counts as use. */
  Optional<Session> resume(SessionToken token);

  /**
   * The session, if it is in force, for a caller that has proved by other means to own it. Counts
   * as use.
   */
  Optional<Session> resume(SessionId id);

  /**
   * Takes a refresh token, which is good for this once, and gives the next one. A token that was
   * used before ends its session: somebody has stolen one of the two (RFC 9700, section 4.14.2).
   *
   * @throws SessionEndedException when the token belongs to no API session that is in force
   */
  StartedSession refresh(SessionToken token, Client client);

  /** Ends the session that the token belongs to; nothing happens when there is none. */
  void logOut(SessionToken token);

  /** The caller's sessions that are in force, the latest used first. */
  List<Session> own(Actor by);

  /**
   * Ends one of the caller's own sessions.
   *
   * @throws SessionNotFoundException when the caller has no such session
   */
  void end(SessionId id, Actor by);

  /** Ends the caller's sessions but for one. */
  void endOthers(SessionId kept, Actor by);
}
