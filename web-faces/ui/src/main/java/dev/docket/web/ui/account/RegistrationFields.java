package dev.docket.web.ui.account;

import dev.docket.account.Password;
import dev.docket.account.RegistrationDraft;

/** What the fields of a form for a new account hold: text, as it was typed. */
public class RegistrationFields {

  private String firstName = "";
  private String lastName = "";
  private String username = "";
  private String password = "";
  private String passwordRepeat = "";

  RegistrationDraft draft() {
    return RegistrationDraft.of(firstName, lastName, username, password, passwordRepeat);
  }

  Password chosenPassword() {
    return new Password(password);
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Always blank: a password goes in and never comes out. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Always blank, like the password. */
  public String getPasswordRepeat() {
    return "";
  }

  public void setPasswordRepeat(String passwordRepeat) {
    this.passwordRepeat = passwordRepeat;
  }
}
