package dev.docket.server;

import static java.lang.System.Logger.Level.WARNING;

import dev.docket.Docket;
import dev.docket.jpa.ConfiguredDatabase;
import dev.docket.secrets.cached.CachedSecretSource;
import dev.docket.secrets.cached.Patience;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import dev.docket.web.api.auth.AccessTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secrets without which nothing works. */
@ApplicationScoped
public class NeededSecrets {

  private static final System.Logger LOG = System.getLogger(NeededSecrets.class.getName());

  @Inject private SecretSource source;

  @Inject private ConfiguredDatabase database;

  @Inject private Instance<Docket> docket;

  @Inject private Instance<AccessTokens> tokens;

  @Inject
  @ConfigProperty(name = "docket.database.authentication")
  private String authentication;

  @Inject
  @ConfigProperty(name = "docket.secrets.patience")
  private Duration patience;

  /** Reads all of them, and waits for a store that can't serve yet. */
  void await() {
    Patience.of(patience).await(source, names(), sentence -> LOG.log(WARNING, sentence));
  }

  /**
   * Has the keys among them read by what uses them. The database's credentials were, to open it.
   *
   * @throws SecretUnavailableException when a ring of keys is none
   * @throws StartRefusedException when the keys of tokens can't sign
   */
  void requireForm() {
    docket.get().requireKeys();
    try {
      tokens.get().requireKeys();
    } catch (IllegalStateException malformed) {
      throw new StartRefusedException(String.valueOf(malformed.getMessage()), malformed);
    }
  }

  /** Whether all of them are known, whatever the store does now. */
  boolean areKnown() {
    return !(source instanceof CachedSecretSource cached) || cached.state(names()).isComplete();
  }

  private List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                SecretSource.CARD_FINGERPRINT_KEYS,
                SecretSource.SEALING_KEYS,
                SecretSource.TOKEN_SIGNING_KEYS,
                SecretSource.FIRST_ADMIN_CODE));
    if (!database.database().isEmbedded()
        && DatabaseAuthentication.named(authentication).needsSecret()) {
      names.add(SecretSource.DATABASE_CREDENTIALS);
    }
    return names;
  }
}
