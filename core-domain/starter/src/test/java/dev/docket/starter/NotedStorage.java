package dev.docket.starter;

import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.Configuration;
import dev.docket.spi.Persistence;
import dev.docket.spi.PersistenceProvider;
import dev.docket.spi.SecretSource;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A storage that notes what is open. */
public final class NotedStorage implements PersistenceProvider {

  static final Collection<Persistence> OPEN = new ConcurrentLinkedQueue<>();

  @Override
  public String name() {
    return "noted";
  }

  @Override
  public Persistence open(Configuration configuration, SecretSource secrets) {
    Persistence kept = new InMemoryPersistence();
    OPEN.add(kept);
    return (Persistence)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Persistence.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                OPEN.remove(kept);
              }
              return method.invoke(kept, arguments);
            });
  }
}
