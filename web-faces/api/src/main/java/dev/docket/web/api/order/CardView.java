package dev.docket.web.api.order;

import dev.docket.order.CardBrand;

/**
 * What is known of a card.
 *
 * @param brand the scheme
 * @param lastFour the last four digits
 */
record CardView(CardBrand brand, String lastFour) {}
