resource "azurerm_log_analytics_workspace" "main" {
  name                = "log-${var.base.name}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}
