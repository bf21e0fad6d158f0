terraform {
  required_version = ">= 1.11, < 2.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
  # Bucket and key come by -backend-config (README, step 2), the region by AWS_REGION. S3 itself locks the state.
  backend "s3" {
    use_lockfile = true
    encrypt      = true
  }
}

provider "aws" {
  region = local.raw.region
  default_tags {
    tags = merge(local.raw.tags, { application = "docket", environment = var.environment, managed-by = "terraform" })
  }
}
