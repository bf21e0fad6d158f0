package dev.docket.starter;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Puts the book together when it is asked for, and takes it apart at the end. */
@ApplicationScoped
class Assembly {

  @Inject Instance<Configuration> configuration;
  @Inject Instance<SecretSource> secrets;
  @Inject Storage storage;
  @Inject AccountBeans accounts;
  @Inject BookBeans book;

  private @Nullable Docket docket;

  /** Whoever listens is also told what happened before this start, though nobody asks for it. */
  void begin(@Observes Startup startup) {
    if (book.hasListeners()) {
      docket();
    }
  }

  synchronized Docket docket() {
    Docket built = docket;
    if (built == null) {
      built = build();
      docket = built;
    }
    return built;
  }

  private Docket build() {
    try {
      return collected().build();
    } catch (RuntimeException refused) {
      storage.close();
      throw refused;
    }
  }

  /** Everything, not yet put together. */
  DocketBuilder collected() {
    DocketBuilder builder = Docket.builder();
    Configuration settings = Beans.one(configuration).orElseGet(SystemConfiguration::new);
    SecretSource source = Beans.one(secrets).orElseGet(() -> found(settings));
    storage.supply(builder, settings, source);
    accounts.supply(builder);
    book.supply(builder);
    return builder.secrets(source);
  }

  private static SecretSource found(Configuration settings) {
    return Adapters.ofSecrets()
        .chosen(settings)
        .orElseThrow(
            () ->
                new AdapterChoiceException(
                    "Docket does not know where its secrets are: add docket-secrets-local to the"
                        + " class path, or give it a bean of the type"
                        + " dev.docket.spi.SecretSource."))
        .open(settings);
  }

  /** While all beans are still there. */
  void end(@Observes(notifyObserver = Reception.IF_EXISTS) Shutdown shutdown) {
    close();
  }

  /** For a container that ends without having started. */
  @PreDestroy
  synchronized void close() {
    if (docket != null) {
      docket.close();
      docket = null;
    }
    storage.close();
  }
}
