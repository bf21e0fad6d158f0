mock_provider "azurerm" {
  source = "./tests/mocks"
}

variables {
  base = {
    name           = "docket-x"
    location       = "westeurope"
    resource_group = "rg-docket-x"
    tags           = { application = "docket" }
  }
  network = {
    id                  = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet"
    endpoints_subnet_id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"
  }

  tenant_id = "11111111-1111-1111-1111-111111111111"
}

run "is_private_and_protected" {
  command = plan

  module {
    source = "./modules/key-vault"
  }

  assert {
    condition     = azurerm_key_vault.main.purge_protection_enabled && azurerm_key_vault.main.soft_delete_retention_days == 90
    error_message = "Nobody may purge the vault: lost keys are lost forms and card searches."
  }

  assert {
    condition     = azurerm_key_vault.main.rbac_authorization_enabled
    error_message = "Access must be by roles."
  }

  assert {
    condition     = !azurerm_key_vault.main.public_network_access_enabled && azurerm_key_vault.main.network_acls[0].default_action == "Deny" && azurerm_key_vault.main.network_acls[0].bypass == "None"
    error_message = "The vault must not be reached from the internet."
  }

  assert {
    condition     = module.endpoint.subnet_id == var.network.endpoints_subnet_id && module.endpoint.service_id == azurerm_key_vault.main.id
    error_message = "The vault needs its private endpoint."
  }

  assert {
    condition     = azurerm_key_vault.main.tags == tomap({ application = "docket" })
    error_message = "Tags are mandatory."
  }

  assert {
    condition     = output.url == "https://kv-docket-x.vault.azure.net"
    error_message = "Docket wants the vault's address without a slash at its end."
  }
}
