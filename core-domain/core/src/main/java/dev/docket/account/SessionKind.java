package dev.docket.account;

/** What a session is used with. */
public enum SessionKind {
  /** A browser: one token, sent with every request. */
  BROWSER,
  /** A program: refresh tokens, each good for one use. */
  API
}
