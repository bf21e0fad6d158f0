# Deploys a version that is in the registry, to this environment alone, from the GitHub environment of the same name.
module "pipeline_role" {
  source       = "./modules/pipeline-role"
  name         = "${local.name}-deploy"
  provider_arn = data.aws_iam_openid_connect_provider.github.arn
  subjects     = ["repo:${local.is.repository}:environment:${var.environment}"]
  statements = [
    {
      Sid      = "FindTheImage"
      Effect   = "Allow"
      Action   = ["ecr:BatchGetImage", "ecr:DescribeImages"]
      Resource = [data.aws_ecr_repository.this.arn]
    },
    {
      # ECS knows no narrower resource for these.
      Sid      = "TaskDefinitions"
      Effect   = "Allow"
      Action   = ["ecs:DescribeTaskDefinition", "ecs:ListTaskDefinitions", "ecs:RegisterTaskDefinition"]
      Resource = ["*"]
    },
    {
      Sid      = "Deploy"
      Effect   = "Allow"
      Action   = ["ecs:DescribeServices", "ecs:UpdateService"]
      Resource = [module.service.service_arn]
    },
    {
      Sid       = "PassTheRolesOfDocket"
      Effect    = "Allow"
      Action    = ["iam:PassRole"]
      Resource  = module.service.role_arns
      Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
    },
  ]
}
