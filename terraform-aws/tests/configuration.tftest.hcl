# What may stand in the files of the environments. Each wrong value below is refused, by the rule that names it.
variables {
  environment = "test"
  bootstrap   = { region = "eu-central-1" }
  raw         = {}
  values = {
    region     = "eu-central-1"
    protected  = false
    repository = "example/docket"
    tags       = { owner = "orders-team", cost-center = "1000" }
    dns        = { zone = "example.org", name = "docket.example.org" }
    network    = { cidr = "10.20.0.0/16" }
    service    = { image = "0.1.0" }
    database   = { class = "db.t4g.micro" }
    alarms     = { email = "orders-team@example.org" }
  }
}

run "what_is_not_said_is_safe" {
  command = plan
  module {
    source = "./modules/configuration"
  }

  assert {
    condition     = output.values.kept && output.values.database.multi_az && !output.values.service.spot && output.values.service.min == 2
    error_message = "Whoever leaves a key away must get two tasks that stay, and a database in two zones that leaves a snapshot."
  }
  assert {
    condition     = output.values.docket.registration == "user"
    error_message = "What is said of Docket must be what its README says."
  }
}

run "an_unknown_key_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    raw = { service = { imgae = "0.1.0" } }
  }
  expect_failures = [output.values]
}

run "what_is_no_number_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    raw = { service = { cpu = "many" } }
  }
  expect_failures = [var.raw]
}

run "what_is_neither_true_nor_false_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    raw = { service = { spot = "sometimes" } }
  }
  expect_failures = [var.raw]
}

run "a_region_without_a_registry_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { region = "us-east-1" })
  }
  expect_failures = [var.values]
}

run "any_repository_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { repository = "example/*" })
  }
  expect_failures = [var.values]
}

run "no_owner_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { tags = { owner = " ", cost-center = "1000" } })
  }
  expect_failures = [var.values]
}

run "a_name_outside_the_zone_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { dns = { zone = "example.org", name = "docket.example.com" } })
  }
  expect_failures = [var.values]
}

run "a_network_too_small_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { network = { cidr = "10.20.0.0/24" } })
  }
  expect_failures = [var.values]
}

run "one_zone_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { network = { cidr = "10.20.0.0/16", zones = 1 } })
  }
  expect_failures = [var.values]
}

run "nobody_allowed_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { network = { cidr = "10.20.0.0/16", allowed_from = [] } })
  }
  expect_failures = [var.values]
}

run "an_image_that_moves_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { service = { image = "latest" } })
  }
  expect_failures = [var.values]
}

run "a_size_that_fargate_lacks_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { service = { image = "0.1.0", cpu = 512, memory = 8192 } })
  }
  expect_failures = [var.values]
}

run "fewer_at_most_than_at_least_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { service = { image = "0.1.0", min = 3, max = 2 } })
  }
  expect_failures = [var.values]
}

run "a_database_without_backups_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { database = { class = "db.t4g.micro", backup_days = 0 } })
  }
  expect_failures = [var.values]
}

run "a_secret_in_plain_sight_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { docket = { environment = { DOCKET_SECRET_DATABASE_CREDENTIALS = "x" } } })
  }
  expect_failures = [var.values]
}

run "a_registration_that_is_none_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { docket = { registration = "open" } })
  }
  expect_failures = [var.values]
}

run "days_that_cloudwatch_lacks_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { logs = { days = 31 } })
  }
  expect_failures = [var.values]
}

run "no_address_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    values = merge(var.values, { alarms = { email = "orders-team" } })
  }
  expect_failures = [var.values]
}

run "spot_in_production_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    environment = "production"
    values      = merge(var.values, { service = { image = "0.1.0", spot = true } })
  }
  expect_failures = [var.values]
}

run "one_zone_in_production_is_refused" {
  command = plan
  module {
    source = "./modules/configuration"
  }
  variables {
    environment = "production"
    values      = merge(var.values, { database = { class = "db.t4g.micro", multi_az = false } })
  }
  expect_failures = [var.values]
}
