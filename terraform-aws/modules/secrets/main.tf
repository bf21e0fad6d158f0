# The places alone: whoever may read the state shall not read the secrets, so an operator puts them there (README).
resource "aws_secretsmanager_secret" "this" {
  for_each                = toset(["card-fingerprint-keys", "first-admin-code", "sealing-keys", "token-signing-keys"])
  name                    = "${var.prefix}${each.key}"
  kms_key_id              = var.key_arn
  recovery_window_in_days = var.kept ? 30 : 0
}
