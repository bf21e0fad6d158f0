# What an account has once, whatever environments are in it.
data "aws_caller_identity" "this" {}

locals {
  account = data.aws_caller_identity.this.account_id
}

module "registry" {
  source     = "../modules/registry"
  name       = "docket"
  disposable = var.disposable
}
