locals {
  file     = yamldecode(file("${path.root}/environments/${var.environment}.yaml"))
  settings = module.settings.settings

  on_sqlserver = local.settings.database.engine == "sqlserver"

  base = {
    name           = local.settings.name
    location       = local.settings.location
    resource_group = azurerm_resource_group.main.name
    tags           = module.settings.tags
  }
  private_network = {
    id                  = module.network.id
    endpoints_subnet_id = module.network.subnet_ids["endpoints"]
  }
}

data "azurerm_client_config" "current" {}

module "settings" {
  source = "./modules/settings"

  given    = local.file
  settings = local.file
}

resource "azurerm_resource_group" "main" {
  name     = "rg-${local.settings.name}"
  location = local.settings.location
  tags     = module.settings.tags
}

module "network" {
  source = "./modules/network"

  base           = local.base
  address_space  = local.settings.network.address_space
  operators_from = local.settings.network.operators_from
  ssh_from       = local.settings.network.ssh_from
  gateway_public = local.settings.gateway.public
  zones          = local.settings.cluster.zones
}

module "registry" {
  source = "./modules/registry"

  base           = local.base
  network        = local.private_network
  zone_redundant = length(local.settings.cluster.zones) > 0
}

module "key_vault" {
  source = "./modules/key-vault"

  base      = local.base
  network   = local.private_network
  tenant_id = data.azurerm_client_config.current.tenant_id
}

module "database" {
  source = "./modules/database"

  base     = local.base
  network  = local.private_network
  settings = local.settings.database
  administrators = {
    group_name      = local.settings.operators.group_name
    group_object_id = local.settings.operators.group_object_id
    tenant_id       = data.azurerm_client_config.current.tenant_id
  }
}

module "cluster" {
  source = "./modules/cluster"

  base             = local.base
  settings         = local.settings.cluster
  gateway_public   = local.settings.gateway.public
  log_workspace_id = module.monitoring.log_workspace_id
  registry_id      = module.registry.id
  network = {
    cluster_subnet_id = module.network.subnet_ids["cluster"]
    gateway_subnet_id = module.network.subnet_ids["gateway"]
    public_ip_id      = module.network.gateway.public_ip_id
  }
  administrators = {
    group_object_id = local.settings.operators.group_object_id
    tenant_id       = data.azurerm_client_config.current.tenant_id
  }
}

module "monitoring" {
  source = "./modules/monitoring"

  base                      = local.base
  network                   = local.private_network
  settings                  = local.settings.monitoring
  team_webhook_url          = var.team_webhook_url
  operators_group_object_id = local.settings.operators.group_object_id
  cluster_id                = module.cluster.id
  database = {
    id   = module.database.id
    kind = local.on_sqlserver ? "Microsoft.Sql/servers/databases" : "Microsoft.DBforMySQL/flexibleServers"
  }
  audited = merge(
    {
      vault   = { id = module.key_vault.id, categories = ["AuditEvent"] }
      cluster = { id = module.cluster.id, categories = ["kube-audit-admin", "guard"] }
    },
    local.on_sqlserver ? { database = { id = module.database.audited_id, categories = ["SQLSecurityAuditEvents"] } } : {},
  )
}

module "identities" {
  source = "./modules/identities"

  base            = local.base
  oidc_issuer_url = module.cluster.oidc_issuer_url
  key_vault_id    = module.key_vault.id
  dns_zone_id     = module.dns.id
}

module "dns" {
  source = "./modules/dns"

  base            = local.base
  zone            = local.settings.gateway.zone
  hosts           = local.settings.gateway.hosts
  gateway_address = module.network.gateway.address
}

module "pipeline_identity" {
  source = "./modules/pipeline-identity"

  base              = local.base
  settings          = local.settings.pipeline
  resource_group_id = azurerm_resource_group.main.id
  cluster_id        = module.cluster.id
  registry_id       = module.registry.id
}
