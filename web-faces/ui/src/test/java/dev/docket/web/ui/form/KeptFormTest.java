package dev.docket.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.account.AccountId;
import dev.docket.command.FormSeal;
import dev.docket.web.ui.form.KeptForm.Field;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptFormTest {

  private final FormSeal seal = Docket.inMemory().formSeal();

  private static KeptForm form(Field... fields) {
    return new KeptForm(new AccountId(UUID.randomUUID()), "/enter-order?a=b", List.of(fields));
  }

  @Test
  void everyFieldComesBackAsItWas() {
    KeptForm form =
        form(
            new Field("a", "1 = 2 & 3\r\n\n\u00e4\ud83d\ude00"),
            new Field("a", ""),
            new Field("=&\n", " "));
    assertThat(KeptForm.open(form.sealed(seal).orElseThrow(), seal)).contains(form);
    KeptForm empty = form();
    assertThat(KeptForm.open(empty.sealed(seal).orElseThrow(), seal)).contains(empty);
  }

  @Test
  void whatIsTooLargeIsNotKept() {
    assertThat(form(new Field("a", "x".repeat(KeptForm.MAX_LENGTH))).sealed(seal)).isEmpty();
  }

  @Test
  void nothingElseOpens() {
    assertThat(KeptForm.open(null, seal)).isEmpty();
    assertThat(KeptForm.open("", seal)).isEmpty();
    assertThat(KeptForm.open(seal.seal(new byte[0], "kept-form"), seal)).isEmpty();
    assertThat(KeptForm.open(seal.seal(new byte[] {'x'}, "view-state"), seal)).isEmpty();
  }
}
