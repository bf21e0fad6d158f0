/** JSON (RFC 8259), read strictly. */
@NullMarked
package dev.docket.web.api.json;

import org.jspecify.annotations.NullMarked;
