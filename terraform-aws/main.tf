locals {
  raw = yamldecode(file("${path.root}/environments/${var.environment}.yaml"))
}

module "configuration" {
  source      = "./modules/configuration"
  environment = var.environment
  bootstrap   = { region = regex("(?m)^region\\s*=\\s*\"([^\"]+)\"", file("${path.root}/bootstrap/terraform.tfvars"))[0] }
  raw         = local.raw
  values      = local.raw
}

locals {
  is   = module.configuration.values
  name = "docket-${var.environment}"
  port = 9080

  account        = data.aws_caller_identity.this.account_id
  state_bucket   = "arn:aws:s3:::docket-state-${local.account}"
  secrets_prefix = "docket/${var.environment}/"
}

# What the account has once (bootstrap), and the zone, which Docket shares with others.
data "aws_caller_identity" "this" {}

data "aws_ecr_repository" "this" {
  name = "docket"
}

data "aws_iam_openid_connect_provider" "github" {
  url = "https://token.actions.githubusercontent.com"
}

data "aws_route53_zone" "this" {
  name = local.is.dns.zone
}

module "encryption" {
  source  = "./modules/encryption"
  name    = local.name
  account = local.account
  region  = local.is.region
  kept    = local.is.kept
}
