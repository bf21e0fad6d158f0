/** Of the changes of the tables: two versions of Docket work with them at the same time. */
@NullMarked
package dev.docket.deployment.migrations;

import org.jspecify.annotations.NullMarked;
