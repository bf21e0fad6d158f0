package dev.docket.spi;

import dev.docket.event.EventId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Where events wait that were written together with what they tell of. Writing takes place within a
 * {@link UnitOfWork} and fails with IllegalStateException outside of one; reading works within and
 * without. Every method throws {@link StorageUnavailableException} when the storage can't serve
 * now. Safe for use by any number of threads and, where the storage is shared, processes.
 */
public interface EventOutbox {

  /**
   * Adds new events, which are due at once.
   *
   * @throws DuplicateKeyException when one of the ids is in use, or a version of an aggregate
   */
  void add(Collection<EventRecord> events);

  /**
   * The next events to be told: of each aggregate the one with the lowest version among all that
   * wait, if it is due; the oldest ids first. One statement.
   *
   * @param now those that were postponed to a later instant are not due
   * @param limit at most so many: those that were never postponed before those that were, and of
   *     these the ones that were due first
   */
  List<WaitingEvent> due(Instant now, int limit);

  /** Forgets events that were told; those that are not there are passed over. */
  void remove(Collection<EventId> told);

  /**
   * Lets an event, and so those of its aggregate that come after it, wait. One that is not there is
   * passed over.
   *
   * @param failures how many times it was told in vain
   */
  void postpone(EventId id, int failures, Instant until);

  /**
   * Takes, or keeps, the right to tell the events, which one holder has at a time.
   *
   * @param holder who asks: letters, digits and hyphens, at most 36
   * @param until how long the right lasts, unless it is asked for again
   * @return false when another holder has it now
   */
  boolean lease(String holder, Instant now, Instant until);
}
