package dev.docket.web.api.todo;

import dev.docket.todo.TodoDraft;
import dev.docket.web.api.json.Fields;

/** A to-do as a client sends it. */
final class TodoBody {

  private TodoBody() {}

  static TodoDraft read(Fields fields) {
    return TodoDraft.of(fields.text("description"), fields.text("due"));
  }
}
