# Terraform puts no secret in: they would stand in its state.
resource "azurerm_key_vault" "main" {
  name                          = "kv-${var.base.name}"
  location                      = var.base.location
  resource_group_name           = var.base.resource_group
  tenant_id                     = var.tenant_id
  sku_name                      = "standard"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = false
  tags                          = var.base.tags

  network_acls {
    default_action = "Deny"
    bypass         = "None"
  }
}

module "endpoint" {
  source = "../private-endpoint"

  base    = var.base
  network = var.network
  service = {
    id   = azurerm_key_vault.main.id
    part = "vault"
    zone = "privatelink.vaultcore.azure.net"
    name = "vault"
  }
}
