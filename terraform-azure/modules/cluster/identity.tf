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
  group_of_address = var.gateway_public ? split("/providers/", var.network.public_ip_id)[0] : null
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

# It finds the gateway's address by its name, among all of the group.
resource "azurerm_role_definition" "addresses" {
  count = var.gateway_public ? 1 : 0

  name              = "Docket address reader of ${var.base.name}"
  description       = "Lists the public addresses of a resource group."
  scope             = local.group_of_address
  assignable_scopes = [local.group_of_address]

  permissions {
    actions = ["Microsoft.Network/publicIPAddresses/read"]
  }
}

resource "azurerm_role_assignment" "addresses" {
  count = var.gateway_public ? 1 : 0

  scope              = local.group_of_address
  role_definition_id = azurerm_role_definition.addresses[0].role_definition_resource_id
  principal_id       = azurerm_user_assigned_identity.main["cluster"].principal_id
  principal_type     = "ServicePrincipal"
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
