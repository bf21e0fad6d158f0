mock_provider "azurerm" {
  source = "./tests/mocks"
}

override_resource {
  target          = azurerm_user_assigned_identity.main["cert-manager"]
  override_during = plan

  values = {
    id           = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ManagedIdentity/userAssignedIdentities/cert-manager"
    client_id    = "89abcdef-0123-4567-89ab-cdef01234567"
    principal_id = "66666666-6666-6666-6666-666666666666"
  }
}

variables {
  base = {
    name           = "docket-x"
    location       = "westeurope"
    resource_group = "rg-docket-x"
    tags           = { application = "docket" }
  }
  oidc_issuer_url = "https://westeurope.oic.prod-aks.azure.com/1/2/"
  key_vault_id    = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.KeyVault/vaults/kv-docket-x"
  dns_zone_id     = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/dnsZones/docket.example.org"
}

run "gives_the_least" {
  command = plan

  module {
    source = "./modules/identities"
  }

  assert {
    condition = { for name, role in azurerm_role_assignment.main : name => "${role.role_definition_name} of ${role.scope}" } == {
      docket       = "Key Vault Secrets User of ${var.key_vault_id}"
      cert-manager = "DNS Zone Contributor of ${var.dns_zone_id}"
    }
    error_message = "Docket may read secrets of its vault, cert-manager may change its zone, and that is all."
  }

  assert {
    condition = { for name, federation in azurerm_federated_identity_credential.main : name => federation.subject } == {
      docket       = "system:serviceaccount:docket:docket"
      cert-manager = "system:serviceaccount:cert-manager:cert-manager"
    }
    error_message = "Each identity belongs to one service account."
  }

  assert {
    condition = alltrue([for name, identity in azurerm_user_assigned_identity.main :
      azurerm_role_assignment.main[name].principal_id == identity.principal_id && azurerm_federated_identity_credential.main[name].user_assigned_identity_id == identity.id
    ])
    error_message = "Each identity must have its own role and its own account."
  }

  assert {
    condition     = alltrue([for federation in azurerm_federated_identity_credential.main : federation.issuer == var.oidc_issuer_url && federation.audience == tolist(["api://AzureADTokenExchange"])])
    error_message = "Only this cluster vouches for them."
  }

  assert {
    condition     = alltrue([for identity in azurerm_user_assigned_identity.main : identity.tags == tomap({ application = "docket" })])
    error_message = "Tags are mandatory."
  }
}
