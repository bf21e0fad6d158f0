terraform {
  required_version = ">= 1.11, < 2.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
  # Bucket and key come by -backend-config (README, step 1), the region by AWS_REGION. S3 itself locks the state.
  backend "s3" {
    use_lockfile = true
    encrypt      = true
  }
}

provider "aws" {
  region = var.region
  default_tags {
    tags = merge(var.tags, { application = "docket", managed-by = "terraform" })
  }
}
