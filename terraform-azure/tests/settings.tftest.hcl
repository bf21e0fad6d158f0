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
