package dev.docket.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;

/** Tells before the server starts whether it will get its port. */
final class Port {

  private Port() {}

  static void check(String host, int port) throws Refusal {
    try (ServerSocket socket = new ServerSocket()) {
      // As the server does: a port whose last connections are still closing is free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host.equals("*") ? "0.0.0.0" : host, port));
    } catch (BindException e) {
      throw new Refusal(
          permitted(e)
              ? "Port " + port + " is in use; stop what uses it, or choose another with --port."
              : "Port "
                  + port
                  + " is not permitted to this user; choose one above 1023 with --port.",
          e);
    } catch (SocketException e) {
      throw new Refusal(
          "Port " + port + " is not permitted to this user; choose another with --port.", e);
    } catch (IOException e) {
      throw new Refusal("Port " + port + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  private static boolean permitted(BindException e) {
    return !String.valueOf(e.getMessage()).contains("Permission denied");
  }
}
