package dev.docket.secrets.testkit;

/** What is wrong with a store. */
public enum Trouble {
  /** Nothing. */
  NONE,
  /** It says that there are too many questions, and when to come back. */
  THROTTLED,
  /** It says that it can't serve. */
  DOWN,
  /** It answers, but not in JSON. */
  GARBLED,
  /** It hangs up without an answer. */
  CUT,
  /** It hangs up in the middle of an answer. */
  CUT_LATE,
  /** It takes a minute for each answer. */
  SLOW
}
