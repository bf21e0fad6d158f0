variables {
  settings = {
    name            = "docket-x"
    subscription_id = "22222222-2222-2222-2222-222222222222"
    location        = "westeurope"
    tags            = { owner = "somebody", cost_centre = "something" }
    operators       = { group_name = "operators", group_object_id = "44444444-4444-4444-4444-444444444444" }
    network         = { address_space = "10.30.0.0/16" }
    gateway         = { public = true, zone = "docket.example.org", hosts = ["docket.example.org"] }
    cluster = {
      kubernetes_version = "1.34"
      system_nodes       = { size = "Standard_D2as_v5", min = 1, max = 2 }
      docket_nodes       = { size = "Standard_D2as_v5", min = 1, max = 2 }
    }
    database   = { sku = "S0", size_gb = 10 }
    monitoring = { emails = ["somebody@example.org"] }
    pipeline   = { github = { repository = "example/docket", environment = "test" } }
  }
  given = {}
}

run "tags_everything" {
  command = plan

  module {
    source = "./modules/settings"
  }

  assert {
    condition     = toset(keys(output.tags)) == toset(["application", "environment", "owner", "cost-centre", "managed-by"])
    error_message = "Five tags are mandatory."
  }
}

run "chooses_the_safe_side" {
  command = plan

  module {
    source = "./modules/settings"
  }

  assert {
    condition     = output.settings.database.engine == "sqlserver" && length(output.settings.network.ssh_from) == 0
    error_message = "What an environment does not say is Azure SQL, and SSH closed."
  }

  assert {
    condition     = jsonencode(output.settings.docket) == jsonencode({ registration = "user", zone = "UTC", delivery_date = false, context_root = "/", environment = {} }) && output.settings.replicas == { min = 2, max = 6 }
    error_message = "What an environment does not say of Docket is what the chart says."
  }
}

run "takes_any_setting_of_docket" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    given    = { docket = { environment = { DOCKET_SESSION_IDLE = "PT1H" } } }
    settings = merge(var.settings, { docket = { environment = { DOCKET_SESSION_IDLE = "PT1H" } } })
  }

  assert {
    condition     = output.settings.docket.environment["DOCKET_SESSION_IDLE"] == "PT1H"
    error_message = "Settings without a key of their own must get through."
  }
}

run "names_what_nothing_reads" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    given = { name = "docket-x", network = { adress_space = "10.30.0.0/16" } }
  }

  expect_failures = [output.settings]
}

run "refuses_a_name_that_the_vault_cannot_have" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { name = "Docket_1" })
  }

  expect_failures = [var.settings]
}

run "refuses_an_id_that_is_none" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { subscription_id = "mine" })
  }

  expect_failures = [var.settings]
}

run "refuses_a_region_by_its_long_name" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { location = "West Europe" })
  }

  expect_failures = [var.settings]
}

run "refuses_empty_tags" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { tags = { owner = " ", cost_centre = "something" } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_network_where_pods_are" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { network = { address_space = "10.244.0.0/16" } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_network_that_is_too_small" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { network = { address_space = "10.30.0.0/24" } })
  }

  expect_failures = [var.settings]
}

run "refuses_ssh_from_anywhere" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { network = { address_space = "10.30.0.0/16", ssh_from = ["0.0.0.0/0"] } })
  }

  expect_failures = [var.settings]
}

run "refuses_ssh_from_half_of_anywhere" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { network = { address_space = "10.30.0.0/16", ssh_from = ["10.0.0.0/1"] } })
  }

  expect_failures = [var.settings]
}

run "refuses_operators_from_the_internet" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { network = { address_space = "10.30.0.0/16", operators_from = ["203.0.113.0/24"] } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_host_of_another_zone" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { gateway = { public = true, zone = "docket.example.org", hosts = ["docket.example.com"] } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_gateway_without_hosts" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { gateway = { public = true, zone = "docket.example.org", hosts = [] } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_patch_of_kubernetes" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { cluster = merge(var.settings.cluster, { kubernetes_version = "1.34.1" }) })
  }

  expect_failures = [var.settings]
}

run "refuses_a_pool_without_nodes" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { cluster = merge(var.settings.cluster, { docket_nodes = { size = "Standard_D2as_v5", min = 0, max = 2 } }) })
  }

  expect_failures = [var.settings]
}

run "refuses_a_pool_that_shrinks" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { cluster = merge(var.settings.cluster, { docket_nodes = { size = "Standard_D2as_v5", min = 3, max = 2 } }) })
  }

  expect_failures = [var.settings]
}

run "refuses_an_unknown_database" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { database = { engine = "oracle", sku = "S0", size_gb = 10 } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_mysql_that_is_too_small" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { database = { engine = "mysql", sku = "B_Standard_B2s", size_gb = 10 } })
  }

  expect_failures = [var.settings]
}

run "refuses_backups_for_a_day" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { database = { sku = "S0", size_gb = 10, backup_days = 1 } })
  }

  expect_failures = [var.settings]
}

run "refuses_alerts_to_nobody" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { monitoring = { emails = [] } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_pipeline_of_nobody" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { pipeline = {} })
  }

  expect_failures = [var.settings]
}

run "refuses_a_repository_without_owner" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { pipeline = { github = { repository = "docket", environment = "test" } } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_registration_that_is_none" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { docket = { registration = "open" } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_path_that_ends_in_a_slash" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { docket = { context_root = "/docket/" } })
  }

  expect_failures = [var.settings]
}

run "refuses_a_secret_in_plain_sight" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { docket = { environment = { DOCKET_SECRET_DATABASE_CREDENTIALS = "x" } } })
  }

  expect_failures = [var.settings]
}

run "refuses_what_docket_does_not_read" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { docket = { environment = { JAVA_TOOL_OPTIONS = "x" } } })
  }

  expect_failures = [var.settings]
}

run "refuses_fewer_pods_at_most_than_at_least" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { replicas = { min = 3, max = 2 } })
  }

  expect_failures = [var.settings]
}

run "refuses_no_pods" {
  command = plan

  module {
    source = "./modules/settings"
  }

  variables {
    settings = merge(var.settings, { replicas = { min = 0 } })
  }

  expect_failures = [var.settings]
}
