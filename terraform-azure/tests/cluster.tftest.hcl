mock_provider "azurerm" {
  source = "./tests/mocks"
}

override_resource {
  target          = azurerm_user_assigned_identity.main["nodes"]
  override_during = plan

  values = {
    id           = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ManagedIdentity/userAssignedIdentities/nodes"
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
  settings = {
    kubernetes_version = "1.34"
    tier               = "Standard"
    zones              = ["1", "2", "3"]
    system_nodes       = { size = "Standard_D2as_v5", min = 2, max = 3 }
    docket_nodes       = { size = "Standard_D4as_v5", min = 3, max = 9 }
  }
  network = {
    cluster_subnet_id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cluster"
    gateway_subnet_id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
    public_ip_id      = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/publicIPAddresses/pip"
  }
  administrators = {
    group_object_id = "44444444-4444-4444-4444-444444444444"
    tenant_id       = "11111111-1111-1111-1111-111111111111"
  }
  gateway_public   = true
  registry_id      = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ContainerRegistry/registries/crdocketx"
  log_workspace_id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.OperationalInsights/workspaces/log-docket-x"
}

run "is_private_and_grants_the_least" {
  command = plan

  module {
    source = "./modules/cluster"
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.private_cluster_enabled && !azurerm_kubernetes_cluster.main.private_cluster_public_fqdn_enabled
    error_message = "The API server must have no public address and no public name."
  }

  assert {
    condition     = !azurerm_kubernetes_cluster.main.default_node_pool[0].node_public_ip_enabled && !azurerm_kubernetes_cluster_node_pool.docket.node_public_ip_enabled
    error_message = "No node may have a public address."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].vnet_subnet_id == var.network.cluster_subnet_id && azurerm_kubernetes_cluster_node_pool.docket.vnet_subnet_id == var.network.cluster_subnet_id
    error_message = "Nodes belong to the cluster's own subnet."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.local_account_disabled
    error_message = "Local accounts must be off: their certificates can't be taken back."
  }

  assert {
    condition = (azurerm_kubernetes_cluster.main.azure_active_directory_role_based_access_control[0].azure_rbac_enabled
    && azurerm_kubernetes_cluster.main.azure_active_directory_role_based_access_control[0].admin_group_object_ids == tolist([var.administrators.group_object_id]))
    error_message = "Only the operators' group administers the cluster."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.workload_identity_enabled && azurerm_kubernetes_cluster.main.oidc_issuer_enabled
    error_message = "Pods must have identities instead of passwords."
  }

  assert {
    condition     = length(azurerm_kubernetes_cluster.main.linux_profile) == 0
    error_message = "Nodes must know no SSH key of ours."
  }

  assert {
    condition     = toset([for role in azurerm_role_assignment.networks : role.scope]) == toset(values(var.network))
    error_message = "The cluster's identity may change its two subnets and the gateway's address alone."
  }

  assert {
    condition     = alltrue([for role in azurerm_role_assignment.networks : role.role_definition_name == "Network Contributor" && role.principal_id == azurerm_user_assigned_identity.main["cluster"].principal_id])
    error_message = "The cluster's identity changes networks and nothing else there."
  }

  assert {
    condition     = azurerm_role_definition.addresses[0].permissions[0].actions == tolist(["Microsoft.Network/publicIPAddresses/read"]) && azurerm_role_assignment.addresses[0].scope == "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x" && azurerm_role_assignment.addresses[0].principal_id == azurerm_user_assigned_identity.main["cluster"].principal_id
    error_message = "The cluster must find the gateway's address in its group, and may do nothing else there."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.kubelet_identity[0].object_id == "66666666-6666-6666-6666-666666666666" && azurerm_user_assigned_identity.main["cluster"].principal_id != "66666666-6666-6666-6666-666666666666"
    error_message = "The nodes' identity must be another than the cluster's."
  }

  assert {
    condition     = azurerm_role_assignment.nodes.role_definition_name == "Managed Identity Operator" && azurerm_role_assignment.nodes.scope == azurerm_user_assigned_identity.main["nodes"].id && azurerm_role_assignment.nodes.principal_id == azurerm_user_assigned_identity.main["cluster"].principal_id
    error_message = "The cluster may hand out the identity of its nodes, and no other."
  }

  assert {
    condition     = azurerm_role_assignment.images.role_definition_name == "AcrPull" && azurerm_role_assignment.images.scope == var.registry_id && azurerm_role_assignment.images.principal_id == azurerm_kubernetes_cluster.main.kubelet_identity[0].object_id
    error_message = "Nodes may pull images, and push none."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].host_encryption_enabled && azurerm_kubernetes_cluster_node_pool.docket.host_encryption_enabled
    error_message = "The disks of nodes must be encrypted, caches and temporary ones, too."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.network_profile[0].network_policy == "cilium"
    error_message = "Without a CNI that enforces them, the chart's network policies are decoration."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.key_vault_secrets_provider[0].secret_rotation_enabled
    error_message = "Mounted secrets must follow the vault."
  }

  assert {
    condition = (azurerm_kubernetes_cluster_node_pool.docket.auto_scaling_enabled
      && azurerm_kubernetes_cluster_node_pool.docket.min_count == 3 && azurerm_kubernetes_cluster_node_pool.docket.max_count == 9
    && azurerm_kubernetes_cluster_node_pool.docket.zones == toset(["1", "2", "3"]))
    error_message = "Docket's nodes must grow and spread as the environment's file says."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].only_critical_addons_enabled
    error_message = "What runs the cluster must not compete with what runs on it."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.automatic_upgrade_channel == "patch" && azurerm_kubernetes_cluster.main.node_os_upgrade_channel == "NodeImage"
    error_message = "Patches must come by themselves."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.oms_agent[0].msi_auth_for_monitoring_enabled && length(azurerm_kubernetes_cluster.main.monitor_metrics) == 1
    error_message = "Logs and metrics must be collected."
  }

  assert {
    condition = alltrue([for tags in [azurerm_kubernetes_cluster.main.tags, azurerm_kubernetes_cluster.main.default_node_pool[0].tags, azurerm_kubernetes_cluster_node_pool.docket.tags, azurerm_user_assigned_identity.main["nodes"].tags] :
    tags == tomap({ application = "docket" })])
    error_message = "Tags are mandatory."
  }
}
