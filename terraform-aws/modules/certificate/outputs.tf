output "arn" {
  description = "Known when the certificate is valid."
  value       = aws_acm_certificate_validation.this.certificate_arn
}
