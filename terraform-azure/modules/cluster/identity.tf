locals {
  identities = toset(["cluster", "nodes"])
  # What the cluster joins its nodes and its load balancer to, and nothing beside it.
  joined = merge(
    {
      nodes   = var.network.cluster_subnet_id
      gateway = var.network.gateway_subnet_id
    },
    var.gateway_public ? { address = var.network.public_ip_id } : {},
  )
}

resource "azurerm_user_assigned_identity" "main" {
  for_each = local.identities

  name                = "id-${var.base.name}-${each.key}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_role_assignment" "networks" {
  for_each = local.joined

  scope                = each.value
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.main["cluster"].principal_id
  principal_type       = "ServicePrincipal"
}

# The cluster gives its nodes their identity.
resource "azurerm_role_assignment" "nodes" {
  scope                = azurerm_user_assigned_identity.main["nodes"].id
  role_definition_name = "Managed Identity Operator"
  principal_id         = azurerm_user_assigned_identity.main["cluster"].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "images" {
  scope                = var.registry_id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.main["nodes"].principal_id
  principal_type       = "ServicePrincipal"
}
