/** Checks the Terraform of the clouds. */
@NullMarked
package dev.docket.deployment.terraform;

import org.jspecify.annotations.NullMarked;
