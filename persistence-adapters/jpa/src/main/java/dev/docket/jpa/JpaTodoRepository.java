package dev.docket.jpa;

import dev.docket.account.AccountId;
import dev.docket.paging.Count;
import dev.docket.paging.Slice;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoPage;
import dev.docket.todo.TodoQuery;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** To-dos as rows. */
final class JpaTodoRepository implements TodoRepository {

  private static final String ALL =
      "SELECT t FROM TodoRow t WHERE t.ownerId = :owner AND t.status IN :statuses ORDER BY t.id";
  private static final String CHANGED_BY =
      "SELECT t FROM TodoRow t WHERE t.lastChange = :change AND t.ownerId = :owner ORDER BY t.id";
  private static final String COUNT =
      "SELECT COUNT(t) FROM TodoRow t WHERE t.ownerId = :owner AND t.status IN :statuses";
  private static final String FORGET =
      "DELETE FROM TodoRow t WHERE t.ownerId = :owner AND t.now.removedAt < :instant";

  private final JpaUnitOfWork unit;
  private final Database database;

  JpaTodoRepository(JpaUnitOfWork unit, Database database) {
    this.unit = unit;
    this.database = database;
  }

  @Override
  public void add(Todo todo) {
    unit.writing().persist(TodoRow.from(todo));
  }

  @Override
  public void save(Collection<Todo> changed) {
    EntityManager entities = unit.writing();
    changed.forEach(todo -> change(entities, todo));
    entities.flush();
  }

  /** The row is at hand, without a statement, when the unit of work has read the to-do. */
  private static void change(EntityManager entities, Todo changed) {
    TodoRow stored = entities.find(TodoRow.class, changed.id().value());
    if (stored == null || stored.version() + 1 != changed.version()) {
      throw new StaleVersionException("the to-do was changed meanwhile");
    }
    stored.change(changed);
  }

  @Override
  public Optional<Todo> find(TodoId id, AccountId owner) {
    return unit.read(entities -> Optional.ofNullable(entities.find(TodoRow.class, id.value())))
        .map(TodoRow::toDomain)
        .filter(todo -> todo.owner().equals(owner));
  }

  @Override
  public List<Todo> all(TodoFilter filter, AccountId owner) {
    return unit.read(
        entities ->
            entities
                .createQuery(ALL, TodoRow.class)
                .setParameter("owner", owner.value())
                .setParameter("statuses", TodoPageSql.statuses(filter))
                .getResultStream()
                .map(TodoRow::toDomain)
                .toList());
  }

  @Override
  public List<Todo> changedBy(ChangeId change, AccountId owner) {
    return unit.read(
        entities ->
            entities
                .createQuery(CHANGED_BY, TodoRow.class)
                .setParameter("change", change.value())
                .setParameter("owner", owner.value())
                .getResultStream()
                .map(TodoRow::toDomain)
                .toList());
  }

  @Override
  public long count(AccountId owner) {
    return unit.read(
        entities ->
            entities
                .createQuery(COUNT, Long.class)
                .setParameter("owner", owner.value())
                .setParameter("statuses", TodoPageSql.statuses(TodoFilter.ALL))
                .getSingleResult());
  }

  @Override
  public TodoPage page(TodoQuery query, AccountId owner) {
    Sql sql = new TodoPageSql(query, owner, database).statement();
    List<ListedTodo> rows = unit.read(entities -> rows(entities, sql));
    long active = rows.get(0).active();
    long done = rows.get(0).done();
    long total =
        switch (query.filter()) {
          case ALL -> active + done;
          case ACTIVE -> active;
          case DONE -> done;
        };
    Slice<Todo> slice =
        Slice.ofWalk(
            rows.stream().filter(ListedTodo::isTodo).map(row -> row.toDomain(owner)).toList(),
            query.size(),
            query.position(),
            TodoQuery.SORT,
            todo -> List.of(todo.id().text()),
            Count.capped(total));
    return new TodoPage(slice, active, done);
  }

  private static List<ListedTodo> rows(EntityManager entities, Sql sql) {
    List<?> rows = sql.bind(entities.createNativeQuery(sql.text(), TodoRow.LISTED)).getResultList();
    return rows.stream().map(ListedTodo.class::cast).toList();
  }

  @Override
  public void forgetRemovedBefore(Instant instant, AccountId owner) {
    unit.writing()
        .createQuery(FORGET)
        .setParameter("owner", owner.value())
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
