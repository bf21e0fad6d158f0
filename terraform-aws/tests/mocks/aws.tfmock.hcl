# What AWS would answer.
mock_data "aws_caller_identity" {
  defaults = { account_id = "123456789012" }
}

mock_data "aws_availability_zones" {
  defaults = { names = ["eu-central-1a", "eu-central-1b", "eu-central-1c"] }
}

mock_data "aws_ecr_repository" {
  defaults = {
    arn            = "arn:aws:ecr:eu-central-1:123456789012:repository/docket"
    repository_url = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/docket"
  }
}

mock_data "aws_iam_openid_connect_provider" {
  defaults = { arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
}

mock_data "aws_route53_zone" {
  defaults = { zone_id = "Z0123456789ABCDEFGHIJ" }
}

mock_resource "aws_kms_key" {
  defaults = { arn = "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000" }
}

mock_resource "aws_cloudwatch_log_group" {
  defaults = { arn = "arn:aws:logs:eu-central-1:123456789012:log-group:/docket-test/docket" }
}

mock_resource "aws_iam_role" {
  defaults = { arn = "arn:aws:iam::123456789012:role/docket" }
}

mock_resource "aws_s3_bucket" {
  defaults = { id = "docket-load-balancer", arn = "arn:aws:s3:::docket-load-balancer" }
}

mock_resource "aws_lb" {
  defaults = {
    arn        = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/docket/0123456789abcdef"
    arn_suffix = "app/docket/0123456789abcdef"
    dns_name   = "docket-1234567890.eu-central-1.elb.amazonaws.com"
    zone_id    = "Z215JYRZR1TBD5"
  }
}

mock_resource "aws_lb_target_group" {
  defaults = {
    arn        = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/docket/0123456789abcdef"
    arn_suffix = "targetgroup/docket/0123456789abcdef"
  }
}

mock_resource "aws_acm_certificate" {
  defaults = {
    arn = "arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
    domain_validation_options = [{
      domain_name           = "docket.example.org"
      resource_record_name  = "_0.docket.example.org."
      resource_record_type  = "CNAME"
      resource_record_value = "_1.acm-validations.aws."
    }]
  }
}

mock_resource "aws_db_instance" {
  defaults = {
    endpoint = "docket.0123456789ab.eu-central-1.rds.amazonaws.com:3306"
    master_user_secret = [{
      kms_key_id    = "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      secret_arn    = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:rds!db-00000000-0000-0000-0000-000000000000-AbCdEf"
      secret_status = "active"
    }]
  }
}

mock_resource "aws_secretsmanager_secret" {
  defaults = { arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:docket/test/a-secret-AbCdEf" }
}

mock_resource "aws_ecs_service" {
  defaults = { id = "arn:aws:ecs:eu-central-1:123456789012:service/docket-test/docket" }
}

mock_resource "aws_sns_topic" {
  defaults = { arn = "arn:aws:sns:eu-central-1:123456789012:docket-alarms" }
}
