locals {
  # For the service of the gateway's proxies.
  load_balancer = local.settings.gateway.public ? {
    azure-load-balancer-resource-group = azurerm_resource_group.main.name
    azure-pip-name                     = module.network.gateway.public_ip_name
    } : {
    azure-load-balancer-internal        = "true"
    azure-load-balancer-internal-subnet = "gateway"
    azure-load-balancer-ipv4            = module.network.gateway.address
  }

  docket_client_id = module.identities.client_ids["docket"]
  docket_user      = module.identities.names["docket"]

  # Azure SQL keeps a client id as SQL Server keeps every UUID: its first three groups with their last byte first.
  uuid = split("-", local.docket_client_id)
  sid  = join("", concat([for group in slice(local.uuid, 0, 3) : join("", reverse(regexall("..", group)))], slice(local.uuid, 3, 5)))
}

output "helm_values" {
  description = "Values for the chart in kubernetes/docket; image.tag or image.digest comes from whoever deploys."
  value = jsonencode({
    image = { repository = "${module.registry.login_server}/docket" }
    hosts = local.settings.gateway.hosts
    docket = {
      database               = local.settings.database.engine
      databaseUrl            = module.database.url
      databaseAuthentication = module.database.authentication
      databaseUser           = local.on_sqlserver ? local.docket_client_id : ""
      secrets                = "azure-key-vault"
      keyVaultUrl            = module.key_vault.url
      # The addresses of pods, as the module cluster sets them.
      trustedProxies = "10\\.244\\.\\d+\\.\\d+"
      registration   = local.settings.docket.registration
      zone           = local.settings.docket.zone
      deliveryDate   = local.settings.docket.delivery_date
      contextRoot    = local.settings.docket.context_root
      environment    = local.settings.docket.environment
    }
    replicas         = local.settings.replicas
    workloadIdentity = { clientId = local.docket_client_id }
    gateway = {
      enabled        = true
      name           = "docket"
      namespace      = "gateway"
      proxyNamespace = "gateway"
      certificate    = { enabled = true, issuer = "letsencrypt" }
    }
    # Azure's Prometheus asks from the namespace of the cluster's own parts.
    monitoring = { enabled = true, prometheus = "azure", prometheusNamespace = "kube-system" }
    networkPolicy = {
      egress = [{ cidr = module.network.endpoints_range, ports = [local.on_sqlserver ? 1433 : 3306, 443] }]
    }
  })
}

output "pipeline" {
  description = "What a pipeline is told as variables of its environment; none is secret."
  value = {
    AZURE_CLIENT_ID       = module.pipeline_identity.client_id
    AZURE_TENANT_ID       = data.azurerm_client_config.current.tenant_id
    AZURE_SUBSCRIPTION_ID = local.settings.subscription_id
    AZURE_RESOURCE_GROUP  = azurerm_resource_group.main.name
    AKS_CLUSTER           = module.cluster.name
    ACR_NAME              = module.registry.name
    ACR_LOGIN_SERVER      = module.registry.login_server
    DOCKET_URL            = "https://${local.settings.gateway.hosts[0]}${trimsuffix(local.settings.docket.context_root, "/")}"
  }
}

output "cluster_manifest" {
  description = "What the cluster needs before Docket comes: gateway, issuer of certificates, and the pipeline's rights."
  value = templatefile("${path.root}/templates/cluster.yaml", {
    load_balancer          = local.load_balancer
    email                  = local.settings.monitoring.emails[0]
    subscription_id        = local.settings.subscription_id
    resource_group         = azurerm_resource_group.main.name
    zone                   = local.settings.gateway.zone
    cert_manager_client_id = module.identities.client_ids["cert-manager"]
    pipeline_principal_id  = module.pipeline_identity.principal_id
  })
}

output "cert_manager_values" {
  description = "Values for cert-manager's chart, which proves to Azure's DNS who it is."
  value = jsonencode({
    crds      = { enabled = true }
    podLabels = { "azure.workload.identity/use" = "true" }
    serviceAccount = {
      labels      = { "azure.workload.identity/use" = "true" }
      annotations = { "azure.workload.identity/client-id" = module.identities.client_ids["cert-manager"] }
    }
  })
}

output "database_host" {
  description = "The database's name within the network."
  value       = module.database.host
}

output "database_user_sql" {
  description = "Lets Docket into Azure SQL, and lets it keep its tables up to date; null for MySQL."
  value = !local.on_sqlserver ? null : join("\n", concat(
    ["CREATE USER [${local.docket_user}] WITH SID = 0x${upper(local.sid)}, TYPE = E;"],
    [for role in ["db_datareader", "db_datawriter", "db_ddladmin"] : "ALTER ROLE ${role} ADD MEMBER [${local.docket_user}];"],
  ))
}

output "key_vault_id" {
  description = "The vault that Docket's secrets are put into."
  value       = module.key_vault.id
}

output "name_servers" {
  description = "What the domain above delegates gateway.zone to."
  value       = module.dns.name_servers
}

output "grafana_url" {
  description = "Grafana's address within the network; null where there is none."
  value       = module.monitoring.grafana_url
}
