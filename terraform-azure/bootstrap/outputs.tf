output "backend" {
  description = "The file backend.hcl, for `terraform init` of the environments."
  value       = <<-HCL
    resource_group_name  = "${azurerm_resource_group.state.name}"
    storage_account_name = "${azurerm_storage_account.state.name}"
    container_name       = "${azurerm_storage_container.state.name}"
    subscription_id      = "${var.subscription_id}"
  HCL
}
