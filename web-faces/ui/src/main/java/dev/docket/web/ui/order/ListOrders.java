package dev.docket.web.ui.order;

import dev.docket.order.OrderFilter;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderStatus;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.web.ui.Features;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of orders: every view of it is an address. */
@Named
@RequestScoped
public class ListOrders {

  static final List<Integer> SIZES = List.of(25, 50, 100);

  @Inject private Orders orders;
  @Inject private FilterUrl filter;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private Features features;
  @Inject private ExternalContext external;
  private OrderQuery query;
  private Slice<OrderSummary> slice;
  private List<Map<String, String>> rows;

  @PostConstruct
  void search() {
    query = OrderQuery.newest(SIZES.get(0));
    slice = new Slice<>(List.of(), null, null, new Count(0, true));
    refusals.addFields(FilterFields.ids());
    refusals.attempt(
        () -> {
          OrderQuery asked = OrderParameters.parse(external.getRequestParameterMap(), SIZES.get(0));
          slice = orders.search(asked, viewer.actor());
          query = asked;
          return query;
        });
    rows = slice.items().stream().map(order -> OrderRow.of(order, viewer)).toList();
  }

  OrderQuery query() {
    return query;
  }

  /** Leads on from an address that was made by hand with a card number in it. */
  public void hideCard() throws IOException {
    Map<String, String> asked = external.getRequestParameterMap();
    if (filter.holdsCard(asked, viewer.actor())) {
      external.redirect(filter.urlFor(asked, viewer.actor()));
    }
  }

  /** The texts of this page's rows. */
  public List<Map<String, String>> getRows() {
    return rows;
  }

  /** The texts of the columns' heads. */
  public List<Map<String, String>> getHeads() {
    return Column.heads(query, features.isDeliveryDate());
  }

  /** How many orders there are, as far as that is known. */
  public String getCount() {
    Count total = slice.total();
    if (!total.exact()) {
      return "more than " + viewer.number(total.value()) + " orders";
    }
    return total.value() == 1 ? "1 order" : viewer.number(total.value()) + " orders";
  }

  /** The first digits of the ids for whose sake the list begins where it does; null for none. */
  public @Nullable String getBeginning() {
    return IdBeginning.of(external.getRequestParameterMap().get(IdBeginning.PARAMETER))
        .map(IdBeginning::digits)
        .orElse(null);
  }

  /** True when nothing was ever entered, as far as this view can tell. */
  public boolean isBookEmpty() {
    return rows.isEmpty() && !isFiltered() && query.position().kind() == Cursor.Kind.FIRST;
  }

  /** True when conditions are set, or were tried to be. */
  public boolean isFiltered() {
    return !query.filter().equals(OrderFilter.ALL) || !refusals.getAll().isEmpty();
  }

  /** Every status. */
  public List<OrderStatus> getStatuses() {
    return List.of(OrderStatus.values());
  }

  /** True for the one status that the list is limited to. */
  public boolean isShown(OrderStatus status) {
    return query.filter().statuses().equals(Set.of(status));
  }

  /** The conditions that are set. */
  public List<Condition> getConditions() {
    return Condition.of(query, viewer.format());
  }

  /** The texts of the filter form's fields that take one value. */
  public List<Map<String, String>> getFilterFields() {
    return filterFields().exact();
  }

  /** The texts of its pairs of fields that take a range. */
  public List<Map<String, String>> getFilterRanges() {
    return filterFields().ranges(features.isDeliveryDate());
  }

  /** True when a field that limits the list was refused, so that the fields must be seen. */
  public boolean isFieldRefused() {
    return refusals.getAll().stream().anyMatch(refusals::hasField);
  }

  private FilterFields filterFields() {
    return new FilterFields(external.getRequestParameterMap(), refusals);
  }

  /** The fingerprints that the list is limited to, which the filter form passes on. */
  public @Nullable String getCard() {
    return external.getRequestParameterMap().get("card");
  }

  /** The names and values of this view's parameters, which finding by card passes on. */
  public List<Map<String, String>> getParameters() {
    return OrderParameters.of(query).entrySet().stream()
        .map(parameter -> Map.of("name", parameter.getKey(), "value", parameter.getValue()))
        .toList();
  }

  /** The parameters of sort order and rows, which the filter form passes on. */
  public String getSort() {
    return query.sort().text();
  }

  /** The rows of a page. */
  public int getSize() {
    return query.size();
  }

  /** How many rows a page may have. */
  public List<Integer> getSizes() {
    return SIZES;
  }

  /** The list with another number of rows. */
  public String resizedUrl(int size) {
    return OrderUrl.resized(query, size);
  }

  /** The first page; null on it. */
  public @Nullable String getFirstUrl() {
    return slice.previous() == null ? null : OrderUrl.list(query.at(Cursor.first()));
  }

  /** The page before; null on the first. */
  public @Nullable String getPreviousUrl() {
    return slice.previous() == null ? null : OrderUrl.list(query.at(slice.previous()));
  }

  /** The page after; null on the last. */
  public @Nullable String getNextUrl() {
    return slice.next() == null ? null : OrderUrl.list(query.at(slice.next()));
  }

  /** The last page; null on it. */
  public @Nullable String getLastUrl() {
    return slice.next() == null ? null : OrderUrl.list(query.at(Cursor.last()));
  }

  /** Everything that this view shows, as CSV. */
  public String getExportUrl() {
    return OrderUrl.export(query);
  }
}
