output "state_bucket" {
  description = "For -backend-config=bucket=… of every root."
  value       = aws_s3_bucket.state.id
}

output "repository_url" {
  description = "Where images are pushed to."
  value       = module.registry.url
}

output "infrastructure_role_arn" {
  description = "The role of the pipeline that runs Terraform."
  value       = module.infrastructure_role.arn
}
