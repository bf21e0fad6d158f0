output "arn" {
  value = aws_ecr_repository.this.arn
}

output "url" {
  value = aws_ecr_repository.this.repository_url
}

output "disposable" {
  value = aws_ecr_repository.this.force_delete
}
