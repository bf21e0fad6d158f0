package dev.docket.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP link to a database, which can be cut, refused or silenced, also at the very moment of a
 * commit: for that it has to see the protocol in clear.
 */
public final class FaultyLink implements AutoCloseable {

  /** Where the link breaks once a commit is seen. */
  public enum Cut {
    /** The database never hears of it. */
    BEFORE_COMMIT,
    /** The database commits, and nobody is told. */
    AFTER_COMMIT
  }

  private static final int BUFFER = 64 * 1024;
  private static final int CONNECT_MILLIS = 5_000;

  /** The end of MySQL's packet for the statement. */
  private static final String COMMIT = "commit";

  /** Length (3 bytes), number, the command's byte, and two for the number of attributes. */
  private static final int LONGEST_HEADER = 7;

  private final ServerSocket listener;
  private final InetSocketAddress target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger cutsBefore = new AtomicInteger();
  private final AtomicInteger cutsAfter = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile boolean refusing;
  private volatile boolean silent;

  private FaultyLink(ServerSocket listener, InetSocketAddress target) {
    this.listener = listener;
    this.target = target;
  }

  /** A link to a port of this computer. */
  public static FaultyLink to(int port) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    FaultyLink link =
        new FaultyLink(new ServerSocket(0, 128, here), new InetSocketAddress(here, port));
    daemon("link", link::accept);
    return link;
  }

  /** Where it listens. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Resets every connection, and refuses new ones until it is {@link #restore() restored}. */
  public void refuse() {
    refusing = true;
    cut();
  }

  /** Resets every connection. */
  public void cut() {
    open.forEach(FaultyLink::reset);
  }

  /** Forwards nothing until it is {@link #restore() restored}: as a network that drops packets. */
  public void silence() {
    silent = true;
  }

  /** Lets everything through again. */
  public void restore() {
    refusing = false;
    silent = false;
  }

  /** Cuts the connection of each of the next commits. */
  public void cutNextCommits(Cut where, int count) {
    (where == Cut.BEFORE_COMMIT ? cutsBefore : cutsAfter).addAndGet(count);
  }

  /** How many commits were cut. */
  public int cutCommits() {
    return done.get();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        if (refusing) {
          reset(client);
        } else {
          connect(client);
        }
      } catch (IOException closedOrUnreachable) {
        // the client sees that nobody answers, as it should
      }
    }
  }

  private void connect(Socket client) throws IOException {
    Socket server = new Socket();
    try {
      server.connect(target, CONNECT_MILLIS);
    } catch (IOException unreachable) {
      reset(client);
      throw unreachable;
    }
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    open.add(client);
    open.add(server);
    daemon("to-database", () -> pump(client, server, true));
    daemon("from-database", () -> pump(server, client, false));
  }

  private void pump(Socket from, Socket to, boolean towardsDatabase) {
    byte[] buffer = new byte[BUFFER];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        awaitSound();
        if (towardsDatabase && isCommit(buffer, length) && isCut(cutsBefore)) {
          break;
        }
        boolean cutAfter = towardsDatabase && isCommit(buffer, length) && isCut(cutsAfter);
        if (cutAfter) {
          open.remove(to);
          reset(from);
        }
        out.write(buffer, 0, length);
        out.flush();
        if (cutAfter) {
          to.shutdownOutput();
          return;
        }
      }
    } catch (IOException | InterruptedException broken) {
      // both ends are told below
    }
    reset(from);
    reset(to);
    open.remove(from);
    open.remove(to);
  }

  private void awaitSound() throws InterruptedException {
    while (silent) {
      Thread.sleep(5);
    }
  }

  private static boolean isCommit(byte[] buffer, int length) {
    int start = length - COMMIT.length();
    return start > 0
        && start <= LONGEST_HEADER
        && new String(buffer, start, COMMIT.length(), US_ASCII).equalsIgnoreCase(COMMIT);
  }

  private boolean isCut(AtomicInteger cuts) {
    boolean cut = cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    if (cut) {
      done.incrementAndGet();
    }
    return cut;
  }

  private static void reset(Socket socket) {
    try {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      socket.close();
    } catch (IOException closedAlready) {
      // that is what was wanted
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
  }
}
