output "arn" {
  value = aws_iam_role.this.arn
}

# What the role may do.
output "policy" {
  value = aws_iam_role_policy.this.policy
}
