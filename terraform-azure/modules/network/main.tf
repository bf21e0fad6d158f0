locals {
  ranges = {
    cluster   = cidrsubnet(var.address_space, 2, 0)
    gateway   = cidrsubnet(var.address_space, 8, 64)
    endpoints = cidrsubnet(var.address_space, 8, 65)
  }
  # The first ten addresses of a subnet are left to Azure.
  internal_address = cidrhost(local.ranges.gateway, 10)
}

resource "azurerm_virtual_network" "main" {
  name                = "vnet-${var.base.name}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  address_space       = [var.address_space]
  tags                = var.base.tags
}

resource "azurerm_subnet" "main" {
  for_each = local.ranges

  name                              = each.key
  resource_group_name               = var.base.resource_group
  virtual_network_name              = azurerm_virtual_network.main.name
  address_prefixes                  = [each.value]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_public_ip" "gateway" {
  count = var.gateway_public ? 1 : 0

  name                = "pip-${var.base.name}-gateway"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = length(var.zones) > 0 ? var.zones : null
  tags                = var.base.tags
}
