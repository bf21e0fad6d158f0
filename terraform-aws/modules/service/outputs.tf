output "cluster" {
  value = aws_ecs_cluster.this.name
}

output "service" {
  value = aws_ecs_service.this.name
}

output "service_arn" {
  value = aws_ecs_service.this.id
}

output "family" {
  value = aws_ecs_task_definition.this.family
}

output "container" {
  value = local.container
}

output "role_arns" {
  value = [aws_iam_role.execution.arn, aws_iam_role.task.arn]
}

output "log_group" {
  value = aws_cloudwatch_log_group.this.name
}
