/** Secrets from Azure Key Vault. */
@NullMarked
package dev.docket.secrets.azure;

import org.jspecify.annotations.NullMarked;
