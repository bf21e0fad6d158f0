package dev.docket.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A reverse proxy (nginx) that gives each request to the next of some servers in turn. */
public final class ReverseProxy implements AutoCloseable {

  private static final Path NGINX = Path.of("/usr/sbin/nginx");

  private final Service nginx;
  private final Path configuration;
  private final String elsewhere;

  private ReverseProxy(Service nginx, Path configuration, String elsewhere) {
    this.nginx = nginx;
    this.configuration = configuration;
    this.elsewhere = elsewhere;
  }

  /** Whether there is one, or one could be had. */
  public static boolean isThere() {
    return Files.isExecutable(NGINX) || SystemPackages.install("nginx-light");
  }

  /**
   * Gives a request to the other server when it finds nobody there. A request can name its server,
   * {@code X-Replica: a}; an answer tells which one it came from, {@code X-Served-By}.
   */
  public static ReverseProxy before(int portA, int portB) throws IOException, InterruptedException {
    return start("error timeout", List.of(portA, portB));
  }

  /** Tells of every request that it got no answer to. */
  static ReverseProxy thatHidesNothing(List<Integer> ports)
      throws IOException, InterruptedException {
    return start("off", ports);
  }

  private static ReverseProxy start(String elsewhere, List<Integer> ports)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-nginx");
    int port = PackagedDocket.freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, configuration(folder, port, elsewhere, ports));
    List<String> command =
        List.of(NGINX.toString(), "-p", folder.toString(), "-c", configuration.toString());
    return new ReverseProxy(Service.start(port, command), configuration, elsewhere);
  }

  /** From now on gives new requests to these. */
  void turnTo(List<Integer> ports) throws IOException, InterruptedException {
    Files.writeString(
        configuration, configuration(configuration.getParent(), port(), elsewhere, ports));
    nginx.signal("HUP");
  }

  private static String configuration(
      Path folder, int port, String elsewhere, List<Integer> ports) {
    String servers =
        ports.stream()
            .map("server 127.0.0.1:%d fail_timeout=1s;"::formatted)
            .collect(Collectors.joining(" "));
    return """
        daemon off;
        worker_processes 1;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events { worker_connections 512; }
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          map $http_x_replica $target { default all; a a; b b; }
          keepalive_timeout 0;
          upstream all { %3$s keepalive 32; }
          upstream a { server 127.0.0.1:%4$d; }
          upstream b { server 127.0.0.1:%5$d; }
          server {
            listen 127.0.0.1:%2$d;
            location / {
              proxy_pass http://$target;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header Host $http_host;
              proxy_set_header X-Forwarded-For $remote_addr;
              proxy_connect_timeout 2s;
              proxy_next_upstream %6$s;
              add_header X-Served-By $upstream_addr always;
            }
          }
        }
        """
        .formatted(folder, port, servers, ports.get(0), ports.get(1), elsewhere);
  }

  /** Where it listens. */
  public int port() {
    return nginx.port();
  }

  @Override
  public void close() {
    nginx.close();
  }
}
