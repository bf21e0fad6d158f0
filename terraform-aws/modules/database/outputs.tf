output "id" {
  value = aws_db_instance.this.identifier
}

# Host and port.
output "endpoint" {
  value = aws_db_instance.this.endpoint
}

output "name" {
  value = aws_db_instance.this.db_name
}

output "secret_arn" {
  description = "The secret with user and password that RDS manages."
  value       = one(aws_db_instance.this.master_user_secret).secret_arn
}
