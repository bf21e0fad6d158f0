package dev.docket.deployment.kubernetes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the API server of Kubernetes would say of an object, strictly. */
final class Models {

  /** Fails with what is wrong. */
  private interface Check {
    void accept(JsonElement object) throws IOException;
  }

  private static final Map<String, Check> CHECKS =
      Map.ofEntries(
          Map.entry(
              "apps/v1 Deployment", typed(V1Deployment.class, V1Deployment::validateJsonElement)),
          Map.entry("v1 Service", typed(V1Service.class, V1Service::validateJsonElement)),
          Map.entry(
              "v1 ServiceAccount",
              typed(V1ServiceAccount.class, V1ServiceAccount::validateJsonElement)),
          Map.entry(
              "autoscaling/v2 HorizontalPodAutoscaler",
              typed(
                  V2HorizontalPodAutoscaler.class, V2HorizontalPodAutoscaler::validateJsonElement)),
          Map.entry(
              "policy/v1 PodDisruptionBudget",
              typed(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement)),
          Map.entry(
              "networking.k8s.io/v1 NetworkPolicy",
              typed(V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement)),
          Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", described("httproute")),
          Map.entry("cert-manager.io/v1 Certificate", described("certificate")),
          Map.entry(
              "secrets-store.csi.x-k8s.io/v1 SecretProviderClass",
              described("secretproviderclass")),
          Map.entry("v1 ConfigMap", typed(V1ConfigMap.class, V1ConfigMap::validateJsonElement)),
          Map.entry("monitoring.coreos.com/v1 ServiceMonitor", described("servicemonitor")),
          Map.entry("azmonitoring.coreos.com/v1 ServiceMonitor", described("servicemonitor")),
          Map.entry("monitoring.coreos.com/v1 PrometheusRule", described("prometheusrule")));

  private Models() {}

  static String kind(JsonObject object) {
    return object.get("apiVersion").getAsString() + " " + object.get("kind").getAsString();
  }

  /**
   * Accepts an object or says what is wrong with it.
   *
   * @throws IllegalArgumentException with what is wrong, also when nobody knows the kind
   */
  static void validate(JsonObject object) {
    Names.validate(object);
    Check check = CHECKS.get(kind(object));
    if (check == null) {
      throw new IllegalArgumentException("nobody knows " + kind(object));
    }
    try {
      check.accept(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fields by the model, quantities and the like by its types. */
  private static Check typed(Class<?> type, Check fields) {
    return object -> {
      fields.accept(object);
      Objects.requireNonNull(JSON.<Object>deserialize(object.toString(), type));
    };
  }

  /** A kind that Kubernetes does not bring along. */
  private static Check described(String name) {
    Schema schema = schema(name);
    return object -> {
      List<String> wrong =
          schema.validate(object.toString(), InputFormat.JSON).stream()
              .map(Object::toString)
              .toList();
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", wrong));
      }
    };
  }

  private static Schema schema(String name) {
    try (InputStream source = Models.class.getResourceAsStream("crds/" + name + ".json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(source, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
