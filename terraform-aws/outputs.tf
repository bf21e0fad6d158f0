output "url" {
  description = "Where people find Docket."
  value       = "https://${local.is.dns.name}"
}

output "region" {
  description = "AWS_REGION of the pipeline."
  value       = local.is.region
}

output "protected" {
  description = "Whether it refuses to be torn down."
  value       = local.is.protected
}

output "pipeline_role_arn" {
  description = "The role that the pipeline takes to deploy."
  value       = module.pipeline_role.arn
}

output "repository_url" {
  description = "Where images are pulled from."
  value       = data.aws_ecr_repository.this.repository_url
}

output "cluster" {
  description = "The cluster that the pipeline deploys to."
  value       = module.service.cluster
}

output "service" {
  description = "The service there."
  value       = module.service.service
}

output "task_family" {
  description = "The family of task definitions: the pipeline takes the newest, changes its image and registers it."
  value       = module.service.family
}

output "container" {
  description = "The container in it whose image changes."
  value       = module.service.container
}

output "log_group" {
  description = "Where the tasks' log is."
  value       = module.service.log_group
}

output "secrets" {
  description = "The secrets that an operator has to fill."
  value       = module.secrets.names
}

output "alarm_topic_arn" {
  description = "Where alarms go; further subscribers may be added."
  value       = module.monitoring.topic_arn
}

output "dashboard" {
  description = "The dashboard in CloudWatch."
  value       = module.monitoring.dashboard
}
