package dev.docket.starter;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** The class path of the tests, with less or more on it, for a program of its own. */
record ClassPath(List<URL> entries) {

  static ClassPath ofTests() {
    return new ClassPath(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> url(Path.of(entry)))
            .toList());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Without the library that has the class. */
  ClassPath without(String type) throws ClassNotFoundException {
    URL library = Class.forName(type).getProtectionDomain().getCodeSource().getLocation();
    return new ClassPath(entries.stream().filter(entry -> !isSame(entry, library)).toList());
  }

  private static boolean isSame(URL one, URL other) {
    return one.toExternalForm().equals(other.toExternalForm());
  }

  /** With a library that provides a service. */
  ClassPath withService(Path library, String service, Class<?> provider) throws IOException {
    Path folder = Files.createDirectories(library.resolve("META-INF").resolve("services"));
    Files.writeString(folder.resolve(service), provider.getName());
    return new ClassPath(Stream.concat(entries.stream(), Stream.of(url(library))).toList());
  }

  /** Runs a class of the tests, loaded anew, with all that it needs. */
  String run(Class<? extends Callable<String>> program) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(entries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Object loaded = loader.loadClass(program.getName()).getDeclaredConstructor().newInstance();
      return (String) ((Callable<?>) loaded).call();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
