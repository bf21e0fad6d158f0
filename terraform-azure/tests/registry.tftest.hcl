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

  zone_redundant = true
}

run "is_reached_from_the_network_alone" {
  command = plan

  module {
    source = "./modules/registry"
  }

  assert {
    condition     = !azurerm_container_registry.main.public_network_access_enabled && azurerm_container_registry.main.sku == "Premium"
    error_message = "The registry must not be reached from the internet."
  }

  assert {
    condition     = module.endpoint.subnet_id == var.network.endpoints_subnet_id && module.endpoint.service_id == azurerm_container_registry.main.id
    error_message = "The registry needs its private endpoint."
  }

  assert {
    condition     = !azurerm_container_registry.main.admin_enabled && !azurerm_container_registry.main.anonymous_pull_enabled && !azurerm_container_registry.main.export_policy_enabled
    error_message = "The registry must know no password, serve nobody without a name and let no image out."
  }

  assert {
    condition     = azurerm_container_registry.main.name == "crdocketx" && azurerm_container_registry.main.tags == tomap({ application = "docket" })
    error_message = "The registry's name has no hyphens, and its tags are mandatory."
  }
}
