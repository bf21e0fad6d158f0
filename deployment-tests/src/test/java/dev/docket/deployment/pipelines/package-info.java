/** Checks the pipelines: what builds Docket and brings it to the clouds. */
@NullMarked
package dev.docket.deployment.pipelines;

import org.jspecify.annotations.NullMarked;
