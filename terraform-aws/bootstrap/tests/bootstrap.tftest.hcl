mock_provider "aws" {
  override_during = plan
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_resource "aws_s3_bucket" {
    defaults = {
      id  = "docket-state-123456789012"
      arn = "arn:aws:s3:::docket-state-123456789012"
    }
  }
  mock_resource "aws_ecr_repository" {
    defaults = {
      arn            = "arn:aws:ecr:eu-central-1:123456789012:repository/docket"
      repository_url = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/docket"
    }
  }
  mock_resource "aws_iam_openid_connect_provider" {
    defaults = { arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/docket" }
  }
}

run "the_state_is_private_encrypted_and_kept" {
  command = plan

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.state.block_public_acls,
      aws_s3_bucket_public_access_block.state.block_public_policy,
      aws_s3_bucket_public_access_block.state.ignore_public_acls,
      aws_s3_bucket_public_access_block.state.restrict_public_buckets,
    ])
    error_message = "The bucket of the state must block everything public."
  }
  assert {
    condition     = one(aws_s3_bucket_versioning.state.versioning_configuration).status == "Enabled"
    error_message = "Old states must be kept."
  }
  assert {
    condition     = !aws_s3_bucket.state.force_destroy && !module.registry.disposable
    error_message = "States and images must not go unless it is said."
  }
  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.state.rule).apply_server_side_encryption_by_default).sse_algorithm == "aws:kms"
    error_message = "The state must be encrypted."
  }
  assert {
    condition     = jsondecode(aws_s3_bucket_policy.state.policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    error_message = "The state must be read by TLS alone."
  }
  assert {
    condition     = output.state_bucket == "docket-state-123456789012"
    error_message = "The bucket must carry the account's number: names of buckets are the world's."
  }
}

run "all_goes_when_it_is_said" {
  command = plan
  variables {
    disposable = true
  }

  assert {
    condition     = aws_s3_bucket.state.force_destroy && module.registry.disposable
    error_message = "Neither versions of states nor images may stand in the way."
  }
}

run "a_pipeline_takes_only_its_own_role" {
  command = plan
  module {
    source = "../modules/pipeline-role"
  }
  variables {
    name         = "docket-test-deploy"
    provider_arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    subjects     = ["repo:example/docket:environment:ecs-test"]
    statements   = [{ Effect = "Allow", Action = ["ecr:PutImage"], Resource = ["*"] }]
  }

  assert {
    condition     = jsondecode(aws_iam_role.this.assume_role_policy).Statement[0].Condition.StringLike["token.actions.githubusercontent.com:sub"] == ["repo:example/docket:environment:ecs-test"]
    error_message = "The role must be for the subjects alone."
  }
  assert {
    condition     = jsondecode(aws_iam_role.this.assume_role_policy).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:aud"] == "sts.amazonaws.com"
    error_message = "The role must be for tokens that were made for AWS."
  }
}

run "no_role_is_for_any_repository" {
  command = plan
  module {
    source = "../modules/pipeline-role"
  }
  variables {
    name         = "docket-test-deploy"
    provider_arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    subjects     = ["repo:example/*"]
    statements   = []
  }
  expect_failures = [var.subjects]
}

run "images_are_scanned_and_never_change" {
  command = plan
  module {
    source = "../modules/registry"
  }
  variables {
    name       = "docket"
    disposable = false
  }

  assert {
    condition     = aws_ecr_repository.this.image_tag_mutability == "IMMUTABLE"
    error_message = "A tag must always mean the same image."
  }
  assert {
    condition     = one(aws_ecr_repository.this.image_scanning_configuration).scan_on_push
    error_message = "Images must be scanned."
  }
}

run "wrong_inputs_are_refused_by_name" {
  command = plan
  variables {
    region     = "Frankfurt"
    repository = "example/*"
    tags       = { owner = " " }
  }
  expect_failures = [var.region, var.repository, var.tags]
}
