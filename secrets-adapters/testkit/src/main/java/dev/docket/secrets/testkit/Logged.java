package dev.docket.secrets.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** What is logged, however unimportant, until this is closed. */
public final class Logged extends Handler implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger logger;
  private final @Nullable Level before;

  private Logged(Logger logger) {
    this.logger = logger;
    before = logger.getLevel();
    setFormatter(new SimpleFormatter());
    setLevel(Level.ALL);
  }

  /** By a logger and all below it; {@code ""} is above all. */
  public static Logged by(String name) {
    Logged logged = new Logged(Logger.getLogger(name));
    logged.logger.setLevel(Level.ALL);
    logged.logger.addHandler(logged);
    return logged;
  }

  /** The messages so far, each with the stack trace that came with it. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord entry) {
    StringWriter line = new StringWriter().append(getFormatter().formatMessage(entry));
    if (entry.getThrown() != null) {
      entry.getThrown().printStackTrace(new PrintWriter(line));
    }
    lines.add(line.toString());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setLevel(before);
  }
}
