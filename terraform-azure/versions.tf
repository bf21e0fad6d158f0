terraform {
  required_version = ">= 1.11"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.73"
    }
  }

  # The rest comes from bootstrap: README.md.
  backend "azurerm" {
    use_azuread_auth = true
  }
}

provider "azurerm" {
  subscription_id                 = local.settings.subscription_id
  storage_use_azuread             = true
  resource_provider_registrations = "extended"
  resource_providers_to_register  = ["Microsoft.AlertsManagement", "Microsoft.Dashboard", "Microsoft.Monitor"]

  features {
    resource_group {
      # Azure adds detectors of its own to what is monitored; they may not keep the group from being destroyed.
      prevent_deletion_if_contains_resources = false
    }

    key_vault {
      # Nobody can: it is protected. A vault of the same name is taken back instead.
      purge_soft_delete_on_destroy    = false
      recover_soft_deleted_key_vaults = true
    }
  }
}
