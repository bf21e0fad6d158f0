locals {
  # Who may do what, and where; each is the identity of one service account. What Docket may do in the
  # database is said there: README.md.
  workloads = {
    docket = {
      account = "docket:docket"
      role    = "Key Vault Secrets User"
      scope   = var.key_vault_id
    }
    cert-manager = {
      account = "cert-manager:cert-manager"
      role    = "DNS Zone Contributor"
      scope   = var.dns_zone_id
    }
  }
}

resource "azurerm_user_assigned_identity" "main" {
  for_each = local.workloads

  name                = "id-${var.base.name}-${each.key}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_federated_identity_credential" "main" {
  for_each = local.workloads

  name                      = "service-account"
  user_assigned_identity_id = azurerm_user_assigned_identity.main[each.key].id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = var.oidc_issuer_url
  subject                   = "system:serviceaccount:${each.value.account}"
}

resource "azurerm_role_assignment" "main" {
  for_each = local.workloads

  scope                = each.value.scope
  role_definition_name = each.value.role
  principal_id         = azurerm_user_assigned_identity.main[each.key].principal_id
  principal_type       = "ServicePrincipal"
}
