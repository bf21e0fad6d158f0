# Only the Premium tier has private endpoints.
resource "azurerm_container_registry" "main" {
  name                          = "cr${replace(var.base.name, "-", "")}"
  location                      = var.base.location
  resource_group_name           = var.base.resource_group
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  export_policy_enabled         = false
  network_rule_bypass_option    = "AzureServices"
  zone_redundancy_enabled       = var.zone_redundant
  retention_policy_in_days      = 30
  tags                          = var.base.tags
}

module "endpoint" {
  source = "../private-endpoint"

  base    = var.base
  network = var.network
  service = {
    id   = azurerm_container_registry.main.id
    part = "registry"
    zone = "privatelink.azurecr.io"
    name = "registry"
  }
}
