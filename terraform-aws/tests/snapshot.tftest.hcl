# What the database's last snapshot is called.
mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  name              = "docket-test"
  protected         = true
  kept              = true
  class             = "db.t4g.micro"
  storage           = 20
  multi_az          = true
  backup_days       = 7
  subnet_ids        = ["subnet-0", "subnet-1"]
  security_group_id = "sg-0"
  key_arn           = "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000"
  logs_days         = 30
}

run "is_of_when_the_database_was_made" {
  module {
    source = "./modules/database"
  }

  assert {
    condition     = can(regex("^docket-test-[0-9]{14}$", aws_db_instance.this.final_snapshot_identifier))
    error_message = "A database that is made anew must leave a snapshot of another name."
  }
}

run "stays_as_it_is" {
  command = plan
  module {
    source = "./modules/database"
  }

  # A name that changes is not known to a plan, which is an error here.
  assert {
    condition     = can(regex("^docket-test-[0-9]{14}$", aws_db_instance.this.final_snapshot_identifier))
    error_message = "The snapshot must keep its name."
  }
}
