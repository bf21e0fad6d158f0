resource "azurerm_kubernetes_cluster" "main" {
  name                = "aks-${var.base.name}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  node_resource_group = "rg-${var.base.name}-nodes"
  dns_prefix          = var.base.name
  kubernetes_version  = var.settings.kubernetes_version
  sku_tier            = var.settings.tier
  tags                = var.base.tags

  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = false
  private_dns_zone_id                 = "System"
  # The way of pipelines into a private cluster, with the rights of whoever asks.
  run_command_enabled = true

  local_account_disabled            = true
  role_based_access_control_enabled = true
  oidc_issuer_enabled               = true
  workload_identity_enabled         = true
  azure_policy_enabled              = true
  image_cleaner_enabled             = true
  image_cleaner_interval_hours      = 168
  automatic_upgrade_channel         = "patch"
  node_os_upgrade_channel           = "NodeImage"

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled     = true
    tenant_id              = var.administrators.tenant_id
    admin_group_object_ids = [var.administrators.group_object_id]
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.main["cluster"].id]
  }

  kubelet_identity {
    client_id                 = azurerm_user_assigned_identity.main["nodes"].client_id
    object_id                 = azurerm_user_assigned_identity.main["nodes"].principal_id
    user_assigned_identity_id = azurerm_user_assigned_identity.main["nodes"].id
  }

  default_node_pool {
    name                         = "system"
    vm_size                      = var.settings.system_nodes.size
    auto_scaling_enabled         = true
    min_count                    = var.settings.system_nodes.min
    max_count                    = var.settings.system_nodes.max
    zones                        = local.zones
    vnet_subnet_id               = var.network.cluster_subnet_id
    os_sku                       = "AzureLinux"
    os_disk_size_gb              = 64
    host_encryption_enabled      = true
    node_public_ip_enabled       = false
    only_critical_addons_enabled = true
    temporary_name_for_rotation  = "systemtmp"
    tags                         = var.base.tags

    upgrade_settings {
      max_surge = "33%"
    }
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
    load_balancer_sku   = "standard"
    outbound_type       = "loadBalancer"
    pod_cidr            = "10.244.0.0/16"
    service_cidr        = "10.245.0.0/16"
    dns_service_ip      = "10.245.0.10"
  }

  key_vault_secrets_provider {
    secret_rotation_enabled  = true
    secret_rotation_interval = "2m"
  }

  oms_agent {
    log_analytics_workspace_id      = var.log_workspace_id
    msi_auth_for_monitoring_enabled = true
  }

  monitor_metrics {}

  maintenance_window_auto_upgrade {
    frequency   = "Weekly"
    interval    = 1
    day_of_week = "Sunday"
    start_time  = "02:00"
    utc_offset  = "+00:00"
    duration    = 4
  }

  maintenance_window_node_os {
    frequency   = "Weekly"
    interval    = 1
    day_of_week = "Saturday"
    start_time  = "02:00"
    utc_offset  = "+00:00"
    duration    = 4
  }

  depends_on = [azurerm_role_assignment.networks, azurerm_role_assignment.nodes]
}

resource "azurerm_kubernetes_cluster_node_pool" "docket" {
  name                        = "docket"
  kubernetes_cluster_id       = azurerm_kubernetes_cluster.main.id
  vm_size                     = var.settings.docket_nodes.size
  auto_scaling_enabled        = true
  min_count                   = var.settings.docket_nodes.min
  max_count                   = var.settings.docket_nodes.max
  zones                       = local.zones
  vnet_subnet_id              = var.network.cluster_subnet_id
  os_sku                      = "AzureLinux"
  os_disk_size_gb             = 64
  host_encryption_enabled     = true
  node_public_ip_enabled      = false
  temporary_name_for_rotation = "dockettmp"
  tags                        = var.base.tags

  upgrade_settings {
    max_surge = "33%"
  }
}

locals {
  zones = length(var.settings.zones) > 0 ? var.settings.zones : null
}
