package dev.docket.secrets.testkit;

/** What is wrong with a store. */
public enum Trouble {
  /** Nothing. */
  NONE,
  /** It says that there are too many questions, and when to come back. */
  THROTTLED,
  /** It says that it can't serve. */
  DOWN,
  /** Something on the way to it forbids the question, with a page of its own. */
  BLOCKED,
  /** The same, with a document of its own. */
  BLOCKED_IN_JSON,
  /** Something on the way to it refuses the question without a word. */
  BLOCKED_SILENTLY,
  /** Something on the way to it sends everybody somewhere else. */
  REDIRECTED,
  /** It answers, but not in JSON. */
  GARBLED,
  /** It hangs up without an answer. */
  CUT,
  /** It hangs up in the middle of an answer. */
  CUT_LATE,
  /** It takes a minute for each answer. */
  SLOW
}
