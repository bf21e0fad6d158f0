package dev.docket.account;

import dev.docket.validation.Entered;
import dev.docket.validation.Rule;
import dev.docket.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of what an account may say. All of them are evaluated; a field that is missing breaks
 * the rule that requires it and no other. Passwords are judged by their length, by a list of common
 * ones and by the name beside them, never by their composition (NIST SP 800-63B-4, section
 * 3.1.1.2).
 */
public final class AccountRules {

  /** The longest first or last name, in Unicode code points. */
  public static final int MAX_NAME = 64;

  private AccountRules() {}

  /**
   * The rules for a new account.
   *
   * @param common true for a password, in lower case, that guessers try first
   */
  public static List<Rule<RegistrationDraft>> forRegistering(Predicate<String> common) {
    return Stream.of(
            personName("first-name", "firstName", RegistrationDraft::firstName),
            personName("last-name", "lastName", RegistrationDraft::lastName),
            username(),
            password(common)
                .map(
                    rule ->
                        of(
                            rule,
                            (RegistrationDraft draft) ->
                                new NewPassword(
                                    draft.username().text(),
                                    draft.password(),
                                    draft.passwordRepeat()))))
        .flatMap(rules -> rules)
        .toList();
  }

  /**
   * The rules for another password.
   *
   * @param common true for a password, in lower case, that guessers try first
   */
  public static List<Rule<NewPassword>> forPassword(Predicate<String> common) {
    return password(common).toList();
  }

  /**
   * A password that is to be set.
   *
   * @param username the name beside it
   * @param password the password
   * @param repeat the same once more
   */
  public record NewPassword(String username, Password password, Password repeat) {

    private boolean isBlank() {
      return password.value().isEmpty();
    }

    private boolean containsUsername() {
      String key = Username.keyOf(username);
      return !key.isEmpty() && Username.keyOf(password.value()).contains(key);
    }
  }

  private static Stream<Rule<RegistrationDraft>> personName(
      String name, String path, Function<RegistrationDraft, Entered<String>> field) {
    return Stream.of(
        Rule.of(name + ".required", path, draft -> field.apply(draft).isBlank()),
        Rule.of(
            name + ".length",
            path,
            draft -> codePoints(field.apply(draft).text()) > MAX_NAME,
            MAX_NAME),
        Rule.of(
            name + ".characters",
            path,
            draft -> field.apply(draft).text().codePoints().anyMatch(AccountRules::isUnprintable)));
  }

  private static Stream<Rule<RegistrationDraft>> username() {
    return Stream.of(
        Rule.of("username.required", "username", draft -> draft.username().isBlank()),
        Rule.of(
            "username.length",
            "username",
            draft -> {
              String text = draft.username().text();
              return !text.isEmpty() && !Username.hasAllowedLength(text);
            },
            Actor.MAX_LENGTH),
        Rule.of(
            "username.characters",
            "username",
            draft -> !Username.hasAllowedCharacters(draft.username().text()),
            Username.PUNCTUATION));
  }

  private static Stream<Rule<NewPassword>> password(Predicate<String> common) {
    return Stream.of(
        Rule.of("password.required", "password", NewPassword::isBlank),
        Rule.of(
            "password.length",
            "password",
            entered ->
                !entered.isBlank()
                    && (entered.password().length() < Password.MIN_LENGTH
                        || entered.password().length() > Password.MAX_LENGTH),
            Password.MIN_LENGTH,
            Password.MAX_LENGTH),
        Rule.of(
            "password.characters",
            "password",
            entered -> entered.password().value().codePoints().anyMatch(AccountRules::isSurrogate)),
        Rule.of(
            "password.common",
            "password",
            entered ->
                !entered.isBlank()
                    && common.test(entered.password().value().toLowerCase(Locale.ROOT))),
        Rule.of("password.contains-username", "password", NewPassword::containsUsername),
        Rule.of(
            "password-repeat.mismatch",
            "passwordRepeat",
            entered -> !entered.repeat().equals(entered.password())));
  }

  private static <S, T> Rule<S> of(Rule<T> rule, Function<S, T> part) {
    return new Rule<>() {
      @Override
      public String id() {
        return rule.id();
      }

      @Override
      public List<Violation> check(S subject) {
        return rule.check(part.apply(subject));
      }

      @Override
      public String toString() {
        return rule.toString();
      }
    };
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isUnprintable(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL || isSurrogate(codePoint);
  }

  /** Half of a pair stands for no character, and has no form in UTF-8. */
  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
