# GitHub's word for which pipeline is asking: no password of AWS is stored there.
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

# Terraform itself, from the GitHub environment "infrastructure" alone: give that one reviewers.
module "infrastructure_role" {
  source       = "../modules/pipeline-role"
  name         = "docket-infrastructure"
  provider_arn = aws_iam_openid_connect_provider.github.arn
  subjects     = ["repo:${var.repository}:environment:infrastructure"]
  policies     = ["arn:aws:iam::aws:policy/PowerUserAccess"]
  statements = [
    {
      Sid    = "RolesOfDocket"
      Effect = "Allow"
      Action = [
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:DeleteRole",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:PassRole",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
      ]
      Resource = ["arn:aws:iam::${local.account}:role/docket-*"]
    },
    {
      Sid    = "NotItsOwn"
      Effect = "Deny"
      Action = ["iam:*"]
      Resource = [
        "arn:aws:iam::${local.account}:role/docket-infrastructure",
      ]
    },
    {
      Sid      = "Read"
      Effect   = "Allow"
      Action   = ["iam:Get*", "iam:List*"]
      Resource = ["*"]
    },
  ]
}
