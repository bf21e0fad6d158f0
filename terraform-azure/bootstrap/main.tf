locals {
  tags = {
    application = "docket"
    environment = "all"
    owner       = var.tags.owner
    cost-centre = var.tags.cost_centre
    managed-by  = "terraform"
  }
}

resource "azurerm_resource_group" "state" {
  name     = "rg-docket-state"
  location = var.location
  tags     = local.tags
}

resource "azurerm_storage_account" "state" {
  name                = var.name
  location            = var.location
  resource_group_name = azurerm_resource_group.state.name
  account_tier        = "Standard"
  # Written to three zones before it is acknowledged.
  account_replication_type          = "ZRS"
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  allow_nested_items_to_be_public   = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  cross_tenant_replication_enabled  = false
  infrastructure_encryption_enabled = true
  tags                              = local.tags

  # From a network of its own the state could not be reached before there is one.
  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
    ip_rules       = var.operators_from
  }

  # The way back from a state that was broken or deleted.
  blob_properties {
    versioning_enabled = true

    delete_retention_policy {
      days = 90
    }

    container_delete_retention_policy {
      days = 90
    }
  }
}

resource "azurerm_storage_container" "state" {
  name                  = "docket"
  storage_account_id    = azurerm_storage_account.state.id
  container_access_type = "private"
}

resource "azurerm_role_assignment" "operators" {
  scope                = azurerm_storage_container.state.id
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = var.operators_group_object_id
  principal_type       = "Group"
}
