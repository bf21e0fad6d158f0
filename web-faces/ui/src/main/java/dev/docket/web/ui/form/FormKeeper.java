package dev.docket.web.ui.form;

import dev.docket.account.AccountId;
import dev.docket.command.FormSeal;
import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import dev.docket.order.OrderDraft;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.form.KeptForm.Field;
import dev.docket.web.ui.session.LocalPath;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a form that was sent after its log-in had ended with the log-in page, which takes along
 * what was entered: never a password, and a card number only under its own seal.
 */
@Dependent
public class FormKeeper {

  /** The field of the log-in page that takes it along. */
  public static final String FIELD = "kept";

  private static final String FROM = "from";
  private static final String CARD = "cardNumber";
  private static final String SEALED_CARD = "sealedCard";
  private static final Set<String> PASSWORDS = Set.of("current", "password", "passwordRepeat");

  private final FormSeal seal;
  private final CardSeal cards;

  /** Over the two seals. */
  @Inject
  public FormKeeper(FormSeal seal, CardSeal cards) {
    this.seal = seal;
    this.cards = cards;
  }

  /**
   * Shows the log-in page.
   *
   * @return false when there is nothing to keep, and nothing was answered
   */
  public boolean keep(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> kept = form(request).flatMap(form -> form.sealed(seal));
    if (kept.isEmpty()) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    Map<String, String[]> parameters =
        Map.of(
            FROM, new String[] {LocalPath.of(request).text()},
            FIELD, new String[] {kept.get()});
    request
        .getRequestDispatcher("/log-in.xhtml")
        .forward(new ParameterRequest(request, parameters), response);
    return true;
  }

  private Optional<KeptForm> form(HttpServletRequest request) {
    String state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
    return FormState.open(state, seal)
        .flatMap(opened -> Addressed.readId(opened.account()))
        .map(
            owner ->
                new KeptForm(
                    new AccountId(owner),
                    LocalPath.of(request).text(),
                    entered(request).entrySet().stream().flatMap(this::fields).toList()));
  }

  /** A card number that was typed takes the place of the one that the form had kept. */
  private static Map<String, String[]> entered(HttpServletRequest request) {
    Map<String, String[]> entered = new HashMap<>(request.getParameterMap());
    if (!Objects.requireNonNullElse(request.getParameter(CARD), "").isBlank()) {
      entered.remove(SEALED_CARD);
    }
    return entered;
  }

  private Stream<Field> fields(Map.Entry<String, String[]> field) {
    String name = field.getKey();
    if (PASSWORDS.contains(name)) {
      return Stream.empty();
    }
    return Arrays.stream(field.getValue())
        .flatMap(value -> name.equals(CARD) ? card(value) : Stream.of(new Field(name, value)));
  }

  private Stream<Field> card(String typed) {
    CardNumber number = OrderDraft.builder().cardNumber(typed).build().cardNumber().value();
    return Stream.ofNullable(number).map(card -> new Field(SEALED_CARD, cards.seal(card)));
  }
}
