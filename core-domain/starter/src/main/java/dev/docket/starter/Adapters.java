package dev.docket.starter;

import dev.docket.spi.Configuration;
import dev.docket.spi.PersistenceProvider;
import dev.docket.spi.SecretSourceProvider;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The adapters of one kind that are on the class path: that of this class, so that it does not
 * matter which thread asks.
 *
 * @param key the setting that names one of them
 * @param kind what people call them
 * @param name the word of each
 */
record Adapters<P>(List<P> all, String key, String kind, Function<P, String> name) {

  static Adapters<PersistenceProvider> ofPersistence() {
    return new Adapters<>(
        found(PersistenceProvider.class),
        "docket.database",
        "databases",
        PersistenceProvider::name);
  }

  static Adapters<SecretSourceProvider> ofSecrets() {
    return new Adapters<>(
        found(SecretSourceProvider.class),
        "docket.secrets",
        "secret stores",
        SecretSourceProvider::name);
  }

  private static <P> List<P> found(Class<P> kind) {
    return ServiceLoader.load(kind, Adapters.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /**
   * The one that is configured; without a word, the only one. Empty when there is none at all.
   *
   * @throws AdapterChoiceException when there are several and none is named, or the one that is
   *     named is not there
   */
  Optional<P> chosen(Configuration configuration) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(configuration.get(key).map(this::named).orElseGet(this::only));
  }

  private P named(String word) {
    return all.stream()
        .filter(adapter -> name.apply(adapter).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new AdapterChoiceException(
                    "The class path has nothing called '"
                        + word
                        + "': add its adapter, or set "
                        + key
                        + " to one of: "
                        + names()
                        + "."));
  }

  private P only() {
    if (all.size() > 1) {
      throw new AdapterChoiceException(
          "The class path has several "
              + kind
              + ": set "
              + key
              + " to one of: "
              + names()
              + "; or leave only one of them on the class path.");
    }
    return all.get(0);
  }

  private String names() {
    return all.stream().map(name).sorted().collect(Collectors.joining(", "));
  }
}
