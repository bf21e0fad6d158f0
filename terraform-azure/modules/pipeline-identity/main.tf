locals {
  # Who may be the identity, without a password: a job of the repository that names the environment, and a
  # service connection.
  federations = merge(
    { for github in [var.settings.github] : "github" => {
      issuer  = "https://token.actions.githubusercontent.com"
      subject = "repo:${github.repository}:environment:${github.environment}"
    } if github != null },
    { for devops in [var.settings.azure_devops] : "azure-devops" => devops if devops != null },
  )
  targets = {
    cluster  = var.cluster_id
    registry = var.registry_id
  }
}

resource "azurerm_user_assigned_identity" "main" {
  name                = "id-${var.base.name}-pipeline"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_federated_identity_credential" "main" {
  for_each = local.federations

  name                      = each.key
  user_assigned_identity_id = azurerm_user_assigned_identity.main.id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = each.value.issuer
  subject                   = each.value.subject
}

# Runs commands in the cluster, where it has the rights of the manifest cluster.yaml, and imports images.
# No role that comes with Azure is as small.
resource "azurerm_role_definition" "deployer" {
  name              = "Docket deployer of ${var.base.name}"
  description       = "Runs commands in a cluster and imports images into a registry."
  scope             = var.resource_group_id
  assignable_scopes = [var.resource_group_id]

  permissions {
    actions = [
      "Microsoft.ContainerService/managedClusters/read",
      "Microsoft.ContainerService/managedClusters/runcommand/action",
      "Microsoft.ContainerService/managedClusters/commandResults/read",
      "Microsoft.ContainerRegistry/registries/read",
      "Microsoft.ContainerRegistry/registries/importImage/action",
    ]
  }
}

resource "azurerm_role_assignment" "deployer" {
  for_each = local.targets

  scope              = each.value
  role_definition_id = azurerm_role_definition.deployer.role_definition_resource_id
  principal_id       = azurerm_user_assigned_identity.main.principal_id
  principal_type     = "ServicePrincipal"
}
