package dev.docket.web.ui.account;

import dev.docket.account.Account;
import dev.docket.account.Accounts;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.session.LocalPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;

/** Opens the account of the first admin, for whoever was told the code. */
@Named
@RequestScoped
public class OpenFirstAccount {

  @Inject private Accounts accounts;
  @Inject private Refusals refusals;
  @Inject private Entrance entrance;
  @Inject private Addressed addressed;
  private final RegistrationFields fields = new RegistrationFields();

  /** Registers. */
  public void register() throws IOException {
    Account opened = refusals.attempt(() -> accounts.registerFirstAdmin(fields.draft(), getCode()));
    if (opened != null) {
      entrance.enter(opened.username().value(), fields.chosenPassword(), LocalPath.HOME);
    }
  }

  /** False as soon as there is an admin. */
  public boolean isNeeded() {
    return accounts.needsFirstAdmin();
  }

  /** The code of the address. */
  public String getCode() {
    return Objects.requireNonNullElse(addressed.parameter("code"), "");
  }

  /** The form. */
  public RegistrationFields getFields() {
    return fields;
  }
}
