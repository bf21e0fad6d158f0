package dev.docket.web.ui.order;

import dev.docket.account.Actor;
import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.Orders;
import dev.docket.validation.Entered;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cards as people see and type them. */
final class Cards {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private Cards() {}

  static String masked(CardNumber number) {
    return masked(number.brand(), number.lastFour());
  }

  static String masked(CardBrand brand, String lastFour) {
    return brand.displayName() + " \u2022\u2022\u2022\u2022 " + lastFour;
  }

  /** The list of one card's orders, as the parameter {@code card} of an address. */
  static String fingerprints(CardNumber number, Orders orders, Actor by) {
    return orders.fingerprints(number, by).stream()
        .map(CardFingerprint::text)
        .collect(Collectors.joining(","));
  }

  /** The card number in a text, whatever stands around it and, but for letters, in between. */
  static Optional<CardNumber> in(String text) {
    return numbers(text)
        .flatMap(Cards::joined)
        .flatMap(digits -> Stream.ofNullable(Entered.read(digits, CardNumber::of).value()))
        .findFirst();
  }

  /** True for a text with a number as long as a card's, good or bad. */
  static boolean mayBeIn(String text) {
    return numbers(text)
        .anyMatch(number -> String.join("", number).length() >= CardNumber.MIN_LENGTH);
  }

  /** The numbers between letters, each in the groups of digits that it was typed in. */
  private static Stream<List<String>> numbers(String text) {
    return LETTERS
        .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .map(number -> DIGITS.matcher(number).results().map(MatchResult::group).toList());
  }

  /** Neighbouring groups as one number, the longest first. */
  private static Stream<String> joined(List<String> groups) {
    return IntStream.range(0, groups.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.iterate(
                        Math.min(groups.size(), from + CardNumber.MAX_LENGTH),
                        to -> to > from,
                        to -> to - 1)
                    .mapToObj(to -> String.join("", groups.subList(from, to))));
  }
}
