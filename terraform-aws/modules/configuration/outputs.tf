output "values" {
  value = var.values
  precondition {
    condition     = length(local.unknown) == 0
    error_message = "Unknown in environments/${var.environment}.yaml: ${join(", ", local.unknown)}. README.md lists the keys."
  }
}
