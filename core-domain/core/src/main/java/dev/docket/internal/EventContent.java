package dev.docket.internal;

import dev.docket.order.FieldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event says, as texts by names; nothing is there for what is null. */
record EventContent(Map<String, String> texts) {

  private static final String FROM = ".from";
  private static final String TO = ".to";

  EventContent() {
    this(new LinkedHashMap<>());
  }

  EventContent with(String name, @Nullable Object value) {
    if (value != null) {
      texts.put(name, value.toString());
    }
    return this;
  }

  EventContent with(List<FieldChange> fields) {
    fields.forEach(
        field -> with(field.field() + FROM, field.from()).with(field.field() + TO, field.to()));
    return this;
  }

  String text(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("an event has no " + name);
    }
    return text;
  }

  UUID uuid(String name) {
    return UUID.fromString(text(name));
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  @Nullable LocalDate dateOrNull(String name) {
    return texts.containsKey(name) ? date(name) : null;
  }

  /** In the order of the fields' names. */
  List<FieldChange> fields() {
    List<FieldChange> fields = new ArrayList<>();
    texts.keySet().stream()
        .filter(name -> name.endsWith(FROM) || name.endsWith(TO))
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .distinct()
        .sorted()
        .forEach(
            field ->
                fields.add(new FieldChange(field, texts.get(field + FROM), texts.get(field + TO))));
    return fields;
  }
}
