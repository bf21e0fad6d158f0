/** Named rules and what they report. */
@NullMarked
package dev.docket.validation;

import org.jspecify.annotations.NullMarked;
