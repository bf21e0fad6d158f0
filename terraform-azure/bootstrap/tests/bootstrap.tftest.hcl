mock_provider "azurerm" {
  mock_resource "azurerm_storage_account" {
    override_during = plan

    defaults = {
      id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-state/providers/Microsoft.Storage/storageAccounts/docketstate"
    }
  }

  mock_resource "azurerm_storage_container" {
    override_during = plan

    defaults = {
      id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-state/providers/Microsoft.Storage/storageAccounts/docketstate/blobServices/default/containers/docket"
    }
  }
}

variables {
  subscription_id           = "22222222-2222-2222-2222-222222222222"
  name                      = "docketstate"
  location                  = "westeurope"
  operators_group_object_id = "44444444-4444-4444-4444-444444444444"
  operators_from            = ["203.0.113.7"]
  tags                      = { owner = "somebody", cost_centre = "something" }
}

run "keeps_the_state_from_strangers" {
  command = plan

  assert {
    condition     = azurerm_storage_account.state.network_rules[0].default_action == "Deny" && azurerm_storage_account.state.network_rules[0].ip_rules == toset(["203.0.113.7"])
    error_message = "Only the operators' addresses may reach the state."
  }

  assert {
    condition     = !azurerm_storage_account.state.shared_access_key_enabled && !azurerm_storage_account.state.local_user_enabled && !azurerm_storage_account.state.allow_nested_items_to_be_public
    error_message = "The state must be opened by identities of Entra alone."
  }

  assert {
    condition     = azurerm_storage_container.state.container_access_type == "private" && azurerm_role_assignment.operators.scope == azurerm_storage_container.state.id
    error_message = "Only the operators' group may read the container, and nothing beside it."
  }
}

run "encrypts_it_and_keeps_what_was" {
  command = plan

  assert {
    condition     = azurerm_storage_account.state.min_tls_version == "TLS1_2" && azurerm_storage_account.state.https_traffic_only_enabled && azurerm_storage_account.state.infrastructure_encryption_enabled
    error_message = "The state must be encrypted on the way and, twice, at rest."
  }

  assert {
    condition     = azurerm_storage_account.state.blob_properties[0].versioning_enabled && azurerm_storage_account.state.blob_properties[0].delete_retention_policy[0].days == 90
    error_message = "A broken or deleted state must be recoverable."
  }

  assert {
    condition     = toset(keys(azurerm_storage_account.state.tags)) == toset(["application", "environment", "owner", "cost-centre", "managed-by"]) && azurerm_resource_group.state.tags == azurerm_storage_account.state.tags
    error_message = "Five tags are mandatory."
  }
}

run "refuses_a_name_that_storage_cannot_have" {
  command = plan

  variables {
    name = "docket-state"
  }

  expect_failures = [var.name]
}

run "refuses_everybody" {
  command = plan

  variables {
    operators_from = ["0.0.0.0/0"]
  }

  expect_failures = [var.operators_from]
}

run "refuses_nobody" {
  command = plan

  variables {
    operators_from = []
  }

  expect_failures = [var.operators_from]
}
