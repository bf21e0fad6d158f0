/** The JSON API, version 1: a driving adapter over Jakarta REST 4.0. */
@NullMarked
package dev.docket.web.api;

import org.jspecify.annotations.NullMarked;
