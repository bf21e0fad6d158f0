output "load_balancer_id" {
  value = aws_security_group.load_balancer.id
}

output "tasks_id" {
  value = aws_security_group.tasks.id
}

output "database_id" {
  value = aws_security_group.database.id
}

output "endpoints_id" {
  value = aws_security_group.endpoints.id
}
