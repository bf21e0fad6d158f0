mock_provider "azurerm" {
  source = "./tests/mocks"
}

variables {
  base = {
    name           = "docket-x"
    location       = "westeurope"
    resource_group = "rg-docket-x"
    tags           = { application = "docket" }
  }
  settings = {
    github = { repository = "example/docket", environment = "production" }
  }
  resource_group_id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x"
  cluster_id        = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ContainerService/managedClusters/aks-docket-x"
  registry_id       = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ContainerRegistry/registries/crdocketx"
}

run "is_the_environments_jobs_and_may_only_deploy" {
  command = plan

  module {
    source = "./modules/pipeline-identity"
  }

  assert {
    condition = { for name, federation in azurerm_federated_identity_credential.main : name => [federation.issuer, federation.subject] } == {
      github = ["https://token.actions.githubusercontent.com", "repo:example/docket:environment:production"]
    }
    error_message = "Only jobs of the repository that name the environment may be the pipeline."
  }

  assert {
    condition = toset(azurerm_role_definition.deployer.permissions[0].actions) == toset([
      "Microsoft.ContainerService/managedClusters/read",
      "Microsoft.ContainerService/managedClusters/runcommand/action",
      "Microsoft.ContainerService/managedClusters/commandResults/read",
      "Microsoft.ContainerRegistry/registries/read",
      "Microsoft.ContainerRegistry/registries/importImage/action",
    ])
    error_message = "The pipeline runs commands and imports images, and nothing else."
  }

  assert {
    condition     = toset([for role in azurerm_role_assignment.deployer : role.scope]) == toset([var.cluster_id, var.registry_id])
    error_message = "The pipeline's role holds for the cluster and the registry, not for the group."
  }

  assert {
    condition     = alltrue([for role in azurerm_role_assignment.deployer : role.role_definition_id == azurerm_role_definition.deployer.role_definition_resource_id])
    error_message = "The pipeline has that role and no other."
  }
}

run "may_be_a_service_connection" {
  command = plan

  module {
    source = "./modules/pipeline-identity"
  }

  variables {
    settings = {
      azure_devops = {
        issuer  = "https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0"
        subject = "/eid1/c/pub/t/a/sc/b"
      }
    }
  }

  assert {
    condition     = keys(azurerm_federated_identity_credential.main) == ["azure-devops"] && azurerm_federated_identity_credential.main["azure-devops"].subject == "/eid1/c/pub/t/a/sc/b"
    error_message = "A service connection of Azure Pipelines may be the pipeline, and GitHub is not let in beside it."
  }
}
