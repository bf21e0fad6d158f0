resource "azurerm_private_dns_zone" "service" {
  name                = var.service.zone
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "service" {
  name                  = var.service.name
  resource_group_name   = var.base.resource_group
  private_dns_zone_name = azurerm_private_dns_zone.service.name
  virtual_network_id    = var.network.id
  tags                  = var.base.tags
}

resource "azurerm_private_endpoint" "service" {
  name                          = "pe-${var.base.name}-${var.service.name}"
  location                      = var.base.location
  resource_group_name           = var.base.resource_group
  subnet_id                     = var.network.endpoints_subnet_id
  custom_network_interface_name = "nic-${var.base.name}-${var.service.name}"
  tags                          = var.base.tags

  private_service_connection {
    name                           = var.service.name
    private_connection_resource_id = var.service.id
    subresource_names              = [var.service.part]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "default"
    private_dns_zone_ids = [azurerm_private_dns_zone.service.id]
  }
}
