package dev.docket.sqlserver;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logs in to Azure SQL as the managed identity of the computer or container, without a password.
 *
 * <p>The driver asks for the token itself, for each connection, and needs {@code
 * com.azure:azure-identity} on the class path for it. Neither a user nor a password may be sent
 * besides: the driver refuses a password, and takes a user for the identity's client id. The
 * database must know the identity: {@code CREATE USER [name] FROM EXTERNAL PROVIDER}.
 *
 * <p>Not yet run against Azure.
 */
public final class AzureIdentity {

  private AzureIdentity() {}

  /**
   * What the driver is to be told.
   *
   * @param clientId of a user-assigned identity; null for the one that the system assigned
   */
  public static Map<String, String> properties(@Nullable String clientId) {
    Map<String, String> properties = new HashMap<>();
    properties.put("authentication", "ActiveDirectoryManagedIdentity");
    if (clientId != null) {
      properties.put("msiClientId", clientId);
    }
    return Map.copyOf(properties);
  }
}
