output "id" {
  description = "The cluster."
  value       = azurerm_kubernetes_cluster.main.id

  # A cluster without nodes for Docket is of no use to anybody.
  depends_on = [azurerm_kubernetes_cluster_node_pool.docket]
}

output "name" {
  description = "Its name, for `az aks`."
  value       = azurerm_kubernetes_cluster.main.name
}

output "oidc_issuer_url" {
  description = "Who vouches for its service accounts."
  value       = azurerm_kubernetes_cluster.main.oidc_issuer_url
}
