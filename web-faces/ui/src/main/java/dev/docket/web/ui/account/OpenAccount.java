package dev.docket.web.ui.account;

import dev.docket.account.Account;
import dev.docket.account.Accounts;
import dev.docket.account.Register;
import dev.docket.command.IdempotencyKey;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.session.LocalPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;

/** Opens an account for whoever asks, and lets them in. */
@Named
@RequestScoped
public class OpenAccount {

  @Inject private Accounts accounts;
  @Inject private Refusals refusals;
  @Inject private Entrance entrance;
  private final RegistrationFields fields = new RegistrationFields();
  private String key = UUID.randomUUID().toString();

  /** Registers. */
  public void register() throws IOException {
    Account opened =
        refusals.attempt(
            () ->
                accounts.register(
                    new Register(fields.draft(), new IdempotencyKey(key)), entrance.client()));
    if (opened != null) {
      entrance.enter(opened.username().value(), fields.chosenPassword(), LocalPath.HOME);
    }
  }

  /** False where somebody else opens the accounts. */
  public boolean isRegistrationOpen() {
    return accounts.isRegistrationOpen();
  }

  /** The form. */
  public RegistrationFields getFields() {
    return fields;
  }

  /** The form's key. */
  public String getKey() {
    return key;
  }

  /** The key of the form that was sent. */
  public void setKey(String key) {
    this.key = key;
  }
}
