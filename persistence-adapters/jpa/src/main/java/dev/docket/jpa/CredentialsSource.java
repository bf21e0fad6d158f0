package dev.docket.jpa;

/**
 * Where the credentials of the database come from. Asked for each connection that is opened, so
 * that a rotated password needs no restart. Safe for use by any number of threads.
 */
@FunctionalInterface
public interface CredentialsSource {

  /** The credentials, from a cache if there is one. */
  Credentials current();

  /** The credentials as they are now: asked for when the database has refused the current ones. */
  default Credentials afresh() {
    return current();
  }
}
