# The files of the environments, planned as they are.
mock_provider "aws" {
  override_during = plan
  source          = "./tests/mocks"
}

run "test" {
  command = plan
  variables {
    environment = "test"
  }

  assert {
    condition     = output.url == "https://docket-test.example.org" && output.cluster == "docket-test" && output.service == "docket" && output.task_family == "docket-test" && output.container == "docket"
    error_message = "The pipeline must get the names that it deploys to."
  }
  assert {
    condition     = join(" ", output.secrets) == "docket/test/card-fingerprint-keys docket/test/first-admin-code docket/test/sealing-keys docket/test/token-signing-keys"
    error_message = "The operator must be told the secrets to fill, each below the prefix of the environment."
  }
  assert {
    condition     = alltrue([for statement in jsondecode(module.pipeline_role.policy).Statement : !contains(statement.Resource, "*") || alltrue([for action in statement.Action : can(regex("TaskDefinition|^ecr:GetAuthorizationToken$", action))])])
    error_message = "The pipeline may deploy this service and touch nothing else."
  }
  assert {
    condition     = one([for statement in jsondecode(module.pipeline_role.policy).Statement : statement.Condition.StringEquals["iam:PassedToService"] if contains(statement.Action, "iam:PassRole")]) == "ecs-tasks.amazonaws.com"
    error_message = "The pipeline may give roles to tasks alone."
  }
  assert {
    condition     = one([for statement in jsondecode(module.pipeline_role.policy).Statement : [one(statement.Resource), statement.Condition.StringEquals["ecs:CreateAction"]] if contains(statement.Action, "ecs:TagResource")]) == ["arn:aws:ecs:eu-central-1:123456789012:task-definition/docket-test:*", "RegisterTaskDefinition"]
    error_message = "The pipeline must register task definitions with their tags, and may change no other tag."
  }
}

run "production" {
  command = plan
  variables {
    environment = "production"
  }

  assert {
    condition     = output.url == "https://docket.example.org" && output.cluster == "docket-production"
    error_message = "Production must have names of its own."
  }
  assert {
    condition     = local.is.protected && local.is.kept && local.is.database.multi_az && !local.is.service.spot && local.is.service.min >= 2
    error_message = "Production must be protected, kept, in two zones, and run no Spot tasks."
  }
}
