# Brings a version into the registry and deploys it to this environment alone, from GitHub's environment ecs-NAME.
module "pipeline_role" {
  source       = "./modules/pipeline-role"
  name         = "${local.name}-deploy"
  provider_arn = data.aws_iam_openid_connect_provider.github.arn
  subjects     = ["repo:${local.is.repository}:environment:ecs-${var.environment}"]
  statements = [
    {
      Sid      = "LogInToTheRegistry"
      Effect   = "Allow"
      Action   = ["ecr:GetAuthorizationToken"]
      Resource = ["*"]
    },
    {
      Sid    = "BringTheImage"
      Effect = "Allow"
      Action = [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:CompleteLayerUpload",
        "ecr:DescribeImages",
        "ecr:GetDownloadUrlForLayer",
        "ecr:InitiateLayerUpload",
        "ecr:PutImage",
        "ecr:UploadLayerPart",
      ]
      Resource = [data.aws_ecr_repository.this.arn]
    },
    {
      # The outputs of this root are in its state, and no secret is.
      Sid      = "ReadTheState"
      Effect   = "Allow"
      Action   = ["s3:GetObject"]
      Resource = ["${local.state_bucket}/${var.environment}.tfstate"]
    },
    {
      Sid      = "FindTheState"
      Effect   = "Allow"
      Action   = ["s3:ListBucket"]
      Resource = [local.state_bucket]
    },
    {
      # ECS knows no narrower resource for these.
      Sid      = "TaskDefinitions"
      Effect   = "Allow"
      Action   = ["ecs:DescribeTaskDefinition", "ecs:ListTaskDefinitions", "ecs:RegisterTaskDefinition"]
      Resource = ["*"]
    },
    {
      Sid       = "TagTaskDefinitionsAtBirth"
      Effect    = "Allow"
      Action    = ["ecs:TagResource"]
      Resource  = ["arn:aws:ecs:${local.is.region}:${local.account}:task-definition/${module.service.family}:*"]
      Condition = { StringEquals = { "ecs:CreateAction" = "RegisterTaskDefinition" } }
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
