mock_provider "azurerm" {
  source = "./tests/mocks"
}

run "test_is_off_the_internet" {
  command = plan

  variables {
    environment = "test"
  }

  assert {
    condition     = module.network.gateway.public_ip_id == null && module.network.gateway.address == "10.21.64.10"
    error_message = "The test environment has no public address."
  }

  assert {
    condition     = strcontains(output.cluster_manifest, "azure-load-balancer-internal: \"true\"") && strcontains(output.cluster_manifest, "azure-load-balancer-ipv4: \"10.21.64.10\"")
    error_message = "The test environment's load balancer must be internal."
  }

  assert {
    condition     = output.grafana_url == null
    error_message = "The test environment saves Grafana's price."
  }
}

run "production_is_whole" {
  command = plan

  variables {
    environment = "production"
  }

  assert {
    condition     = strcontains(output.cluster_manifest, "azure-pip-name: \"pip-docket-production-gateway\"") && !strcontains(output.cluster_manifest, "azure-load-balancer-internal")
    error_message = "The load balancer must have the address that Terraform made."
  }

  assert {
    condition     = azurerm_resource_group.main.tags == tomap({ application = "docket", environment = "docket-production", owner = "docket-operators", cost-centre = "docket", managed-by = "terraform" })
    error_message = "The group carries the mandatory tags."
  }

  assert {
    condition = yamldecode(output.helm_values) == {
      image = { repository = "crdocketx.azurecr.io/docket" }
      hosts = ["docket.example.org"]
      docket = {
        database               = "sqlserver"
        databaseUrl            = "jdbc:sqlserver://sql-docket-x.database.windows.net;databaseName=docket"
        databaseAuthentication = "azure-managed-identity"
        databaseUser           = "01234567-89ab-cdef-0123-456789abcdef"
        secrets                = "azure-key-vault"
        keyVaultUrl            = "https://kv-docket-x.vault.azure.net"
        trustedProxies         = "10\\.244\\.\\d+\\.\\d+"
        registration           = "user"
        zone                   = "Europe/Berlin"
        deliveryDate           = false
        contextRoot            = "/"
        environment            = {}
      }
      replicas         = { min = 3, max = 9 }
      workloadIdentity = { clientId = "01234567-89ab-cdef-0123-456789abcdef" }
      gateway = {
        enabled        = true
        name           = "docket"
        namespace      = "gateway"
        proxyNamespace = "gateway"
        certificate    = { enabled = true, issuer = "letsencrypt" }
      }
      monitoring    = { enabled = true, prometheus = "azure", prometheusNamespace = "kube-system" }
      networkPolicy = { egress = [{ cidr = "10.20.65.0/24", ports = [1433, 443] }] }
    }
    error_message = "The chart's values must be those of this environment."
  }

  assert {
    condition     = jsondecode(output.cert_manager_values).serviceAccount.annotations["azure.workload.identity/client-id"] == module.identities.client_ids["cert-manager"]
    error_message = "cert-manager must be told who it is."
  }

  assert {
    condition = output.database_user_sql == join("\n", [
      "CREATE USER [id-docket-production-docket] WITH SID = 0x67452301AB89EFCD0123456789ABCDEF, TYPE = E;",
      "ALTER ROLE db_datareader ADD MEMBER [id-docket-production-docket];",
      "ALTER ROLE db_datawriter ADD MEMBER [id-docket-production-docket];",
      "ALTER ROLE db_ddladmin ADD MEMBER [id-docket-production-docket];",
    ])
    error_message = "Docket reads, writes and migrates, and owns nothing."
  }

  assert {
    condition = toset(keys(output.pipeline)) == toset([
      "AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_SUBSCRIPTION_ID", "AZURE_RESOURCE_GROUP", "AKS_CLUSTER", "ACR_NAME", "ACR_LOGIN_SERVER", "DOCKET_URL",
    ])
    error_message = "A pipeline is told names and ids, and nothing else."
  }

  assert {
    condition = [for object in split("\n---\n", output.cluster_manifest) : yamldecode(object).kind] == [
      "Namespace", "GatewayClass", "EnvoyProxy", "Gateway", "HTTPRoute", "BackendTrafficPolicy", "PodMonitor", "ClusterIssuer", "Role", "Role", "RoleBinding", "RoleBinding",
    ]
    error_message = "Each object of the manifest must be YAML."
  }

  assert {
    condition = alltrue([for object in [for text in split("\n---\n", output.cluster_manifest) : yamldecode(text)] :
    object.subjects == [{ apiGroup = "rbac.authorization.k8s.io", kind = "User", name = "55555555-5555-5555-5555-555555555555" }] if object.kind == "RoleBinding"])
    error_message = "The pipeline's identity alone has the pipeline's rights."
  }

  assert {
    condition = alltrue(flatten([for object in [for text in split("\n---\n", output.cluster_manifest) : yamldecode(text)] :
    [for rule in object.rules : !contains(rule.verbs, "*") && !contains(rule.resources, "*") && !contains(rule.apiGroups, "*")] if object.kind == "Role"]))
    error_message = "The pipeline's rights are named one by one."
  }
}

run "refuses_an_environment_without_a_file" {
  command = plan

  variables {
    environment = "staging"
  }

  expect_failures = [var.environment]
}

run "refuses_a_webhook_in_plain_sight" {
  command = plan

  variables {
    environment      = "test"
    team_webhook_url = "http://example.org/hook"
  }

  expect_failures = [var.team_webhook_url]
}

run "an_environment_of_mysql" {
  command = plan

  variables {
    environment = "test"
  }

  override_module {
    target = module.settings
    outputs = {
      tags = { application = "docket" }
      settings = {
        name            = "docket-x"
        subscription_id = "22222222-2222-2222-2222-222222222222"
        location        = "westeurope"
        operators       = { group_name = "operators", group_object_id = "44444444-4444-4444-4444-444444444444" }
        network         = { address_space = "10.30.0.0/16", operators_from = [], ssh_from = [] }
        gateway         = { public = false, zone = "docket.example.org", hosts = ["docket.example.org"] }
        cluster = {
          kubernetes_version = "1.34"
          tier               = "Free"
          zones              = []
          system_nodes       = { size = "Standard_D2as_v5", min = 1, max = 2 }
          docket_nodes       = { size = "Standard_D2as_v5", min = 1, max = 2 }
        }
        database   = { engine = "mysql", sku = "B_Standard_B2s", size_gb = 20, backup_days = 7, geo_backup = false, zone_redundant = false }
        docket     = { registration = "closed", zone = "Asia/Tokyo", delivery_date = true, context_root = "/docket", environment = { DOCKET_SESSION_IDLE = "PT1H" } }
        replicas   = { min = 1, max = 1 }
        monitoring = { emails = ["somebody@example.org"], retention_days = 30, daily_gb = 1, grafana = false }
        pipeline   = { github = { repository = "example/docket", environment = "test" } }
      }
    }
  }

  assert {
    condition = alltrue([for key, value in {
      database               = "mysql"
      databaseUrl            = "jdbc:mysql://mysql-docket-x.mysql.database.azure.com/docket"
      databaseAuthentication = "password"
      databaseUser           = ""
    } : yamldecode(output.helm_values).docket[key] == value])
    error_message = "Docket must be told of MySQL, and nobody asked for its password."
  }

  assert {
    condition = alltrue([for key, value in {
      registration = "closed"
      zone         = "Asia/Tokyo"
      deliveryDate = true
      contextRoot  = "/docket"
      environment  = { DOCKET_SESSION_IDLE = "PT1H" }
    } : jsonencode(yamldecode(output.helm_values).docket[key]) == jsonencode(value)])
    error_message = "Docket must be told what the environment's file says."
  }

  assert {
    condition     = yamldecode(output.helm_values).replicas == { min = 1, max = 1 } && output.pipeline.DOCKET_URL == "https://docket.example.org/docket"
    error_message = "There must be as many pods as the environment's file says, where it says."
  }
}
