# What matters of each module: private but for the load balancer, encrypted, protected, and no right too many.
mock_provider "aws" {
  override_during = plan
  source          = "./tests/mocks"
}

variables {
  name              = "docket-test"
  account           = "123456789012"
  region            = "eu-central-1"
  protected         = true
  kept              = true
  key_arn           = "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000"
  logs_days         = 30
  vpc_id            = "vpc-0"
  subnet_ids        = ["subnet-0", "subnet-1"]
  security_group_id = "sg-0"
  port              = 9080
}

run "network" {
  command = plan
  module {
    source = "./modules/network"
  }
  variables {
    cidr  = "10.20.0.0/16"
    zones = 3
  }
  override_resource {
    target          = aws_route_table.public
    override_during = plan
    values          = { id = "rtb-public" }
  }
  override_resource {
    target          = aws_route_table.private
    override_during = plan
    values          = { id = "rtb-private", route = [] }
  }
  override_resource {
    target          = aws_route_table.database
    override_during = plan
    values          = { id = "rtb-database", route = [] }
  }

  assert {
    condition     = aws_route.internet.route_table_id == aws_route_table.public.id && length(aws_route_table.private.route) == 0 && length(aws_route_table.database.route) == 0
    error_message = "Only the public subnets may have a way to the internet."
  }
  assert {
    condition     = alltrue(concat([for private in aws_route_table_association.private : private.route_table_id == aws_route_table.private.id], [for database in aws_route_table_association.database : database.route_table_id == aws_route_table.database.id]))
    error_message = "Private subnets must follow their own table."
  }
  assert {
    condition     = alltrue([for subnet in aws_subnet.public : !subnet.map_public_ip_on_launch])
    error_message = "Nothing may get a public address by being somewhere."
  }
  assert {
    condition     = length(distinct(concat(aws_subnet.public[*].cidr_block, aws_subnet.private[*].cidr_block, aws_subnet.database[*].cidr_block))) == 9
    error_message = "There must be three kinds of subnets in each of three zones."
  }
  assert {
    condition     = can(regex("^${output.load_balancer_addresses}$", "10.20.2.17")) && !can(regex("^${output.load_balancer_addresses}$", "10.20.16.17"))
    error_message = "The load balancer alone must be believed about whom it speaks for, and no task."
  }
  assert {
    condition     = aws_flow_log.this.traffic_type == "ALL" && aws_cloudwatch_log_group.flow.kms_key_id == var.key_arn && aws_cloudwatch_log_group.flow.retention_in_days == 30
    error_message = "What flows must be written down, encrypted, for as long as said."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.flow.policy).Statement[0].Resource != "*"
    error_message = "Flow logs may be written to their log alone."
  }
}

run "security_groups" {
  command = plan
  module {
    source = "./modules/security-groups"
  }
  variables {
    allowed_from      = ["0.0.0.0/0"]
    s3_prefix_list_id = "pl-0"
  }
  override_resource {
    target          = aws_security_group.load_balancer
    override_during = plan
    values          = { id = "sg-load-balancer" }
  }
  override_resource {
    target          = aws_security_group.tasks
    override_during = plan
    values          = { id = "sg-tasks" }
  }
  override_resource {
    target          = aws_security_group.database
    override_during = plan
    values          = { id = "sg-database" }
  }
  override_resource {
    target          = aws_security_group.endpoints
    override_during = plan
    values          = { id = "sg-endpoints" }
  }

  assert {
    condition     = toset([for rule in aws_vpc_security_group_ingress_rule.world_to_load_balancer : "${rule.security_group_id}:${rule.from_port}:${rule.to_port}"]) == toset(["sg-load-balancer:80:80", "sg-load-balancer:443:443"])
    error_message = "The world may reach the load balancer alone, and two of its ports."
  }
  assert {
    condition = alltrue([
      for rule in [
        aws_vpc_security_group_ingress_rule.load_balancer_to_tasks,
        aws_vpc_security_group_ingress_rule.tasks_to_database,
        aws_vpc_security_group_ingress_rule.tasks_to_endpoints,
        aws_vpc_security_group_egress_rule.load_balancer_to_tasks,
        aws_vpc_security_group_egress_rule.tasks_to_database,
        aws_vpc_security_group_egress_rule.tasks_to_endpoints,
        aws_vpc_security_group_egress_rule.tasks_to_images,
      ] : rule.cidr_ipv4 == null && rule.cidr_ipv6 == null && rule.from_port == rule.to_port
    ])
    error_message = "Behind the load balancer, each may only be open to the next, at one port."
  }
  assert {
    condition = [
      aws_vpc_security_group_ingress_rule.load_balancer_to_tasks.security_group_id,
      aws_vpc_security_group_ingress_rule.load_balancer_to_tasks.referenced_security_group_id,
      aws_vpc_security_group_ingress_rule.tasks_to_database.security_group_id,
      aws_vpc_security_group_ingress_rule.tasks_to_database.referenced_security_group_id,
    ] == ["sg-tasks", "sg-load-balancer", "sg-database", "sg-tasks"]
    error_message = "The chain must be: load balancer, tasks, database."
  }
}

run "endpoints" {
  command = plan
  module {
    source = "./modules/endpoints"
  }
  variables {
    route_table_id = "rtb-0"
  }

  assert {
    condition     = alltrue([for endpoint in aws_vpc_endpoint.interface : endpoint.private_dns_enabled && endpoint.security_group_ids == toset(["sg-0"])])
    error_message = "The services of AWS must be asked by their usual names, within the network, by tasks alone."
  }
  assert {
    condition     = jsondecode(aws_vpc_endpoint.s3.policy).Statement == [{ Action = "s3:GetObject", Effect = "Allow", Principal = "*", Resource = "arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*" }]
    error_message = "S3 may be read for layers of images, and not be written to."
  }
}

run "load_balancer" {
  command = plan
  module {
    source = "./modules/load-balancer"
  }
  variables {
    certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
  }

  assert {
    condition     = aws_lb_listener.https.protocol == "HTTPS" && startswith(aws_lb_listener.https.ssl_policy, "ELBSecurityPolicy-TLS13-1-2-Res")
    error_message = "People must come in by TLS 1.2 or 1.3."
  }
  assert {
    condition     = one(aws_lb_listener.http.default_action).type == "redirect" && one(one(aws_lb_listener.http.default_action).redirect).protocol == "HTTPS"
    error_message = "Plain HTTP must be sent away."
  }
  assert {
    condition     = one(aws_lb_target_group.this.health_check).path == "/health/ready" && one(aws_lb_target_group.this.health_check).matcher == "200"
    error_message = "Only tasks that are ready may get requests."
  }
  assert {
    condition     = aws_lb.this.enable_deletion_protection && aws_lb.this.drop_invalid_header_fields && one(aws_lb.this.access_logs).enabled
    error_message = "It must be protected, strict and write down who asked."
  }
  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.logs.block_public_acls,
      aws_s3_bucket_public_access_block.logs.block_public_policy,
      aws_s3_bucket_public_access_block.logs.ignore_public_acls,
      aws_s3_bucket_public_access_block.logs.restrict_public_buckets,
      !aws_s3_bucket.logs.force_destroy,
    ])
    error_message = "Access logs must be private, and stay when the environment is protected."
  }
}

run "database" {
  command = plan
  module {
    source = "./modules/database"
  }
  variables {
    class       = "db.t4g.micro"
    storage     = 20
    multi_az    = true
    backup_days = 7
  }

  assert {
    condition     = !aws_db_instance.this.publicly_accessible && aws_db_instance.this.vpc_security_group_ids == toset(["sg-0"])
    error_message = "The database must be private."
  }
  assert {
    condition     = aws_db_instance.this.storage_encrypted && aws_db_instance.this.kms_key_id == var.key_arn && aws_db_instance.this.master_user_secret_kms_key_id == var.key_arn
    error_message = "The database and its password must be encrypted with our key."
  }
  assert {
    condition     = contains([for parameter in aws_db_parameter_group.this.parameter : "${parameter.name}=${parameter.value}"], "require_secure_transport=1")
    error_message = "The database must refuse connections without TLS."
  }
  assert {
    condition     = aws_db_instance.this.manage_master_user_password && aws_db_instance.this.password == null
    error_message = "RDS itself must keep and change the password."
  }
  assert {
    condition     = aws_db_instance.this.deletion_protection && aws_db_instance.this.multi_az
    error_message = "A protected database must not be deleted."
  }
}

run "a_database_that_may_go" {
  command = plan
  module {
    source = "./modules/database"
  }
  variables {
    protected   = false
    class       = "db.t4g.micro"
    storage     = 20
    multi_az    = false
    backup_days = 1
  }

  assert {
    condition     = !aws_db_instance.this.deletion_protection && aws_db_instance.this.storage_encrypted
    error_message = "Destroy must work where the environment is not protected; encryption stays."
  }
  assert {
    condition     = !aws_db_instance.this.skip_final_snapshot && !aws_db_instance.this.delete_automated_backups
    error_message = "What may be deleted must leave a snapshot and its backups all the same."
  }
}

run "a_database_that_leaves_nothing" {
  command = plan
  module {
    source = "./modules/database"
  }
  variables {
    protected   = false
    kept        = false
    class       = "db.t4g.micro"
    storage     = 20
    multi_az    = false
    backup_days = 1
  }

  assert {
    condition     = aws_db_instance.this.skip_final_snapshot && aws_db_instance.this.delete_automated_backups
    error_message = "Nothing may be left, and paid for, where nothing shall be kept."
  }
}

run "secrets" {
  command = plan
  module {
    source = "./modules/secrets"
  }
  variables {
    prefix = "docket/test/"
  }

  assert {
    condition     = alltrue([for secret in aws_secretsmanager_secret.this : secret.kms_key_id == var.key_arn && secret.recovery_window_in_days == 30])
    error_message = "Secrets must be encrypted with our key, and be had back where the environment is kept."
  }
}

run "service" {
  command = plan
  module {
    source = "./modules/service"
  }
  variables {
    image            = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/docket:0.1.0"
    repository_arn   = "arn:aws:ecr:eu-central-1:123456789012:repository/docket"
    size             = { cpu = 512, memory = 1024 }
    scale            = { min = 2, max = 4 }
    spot             = false
    environment      = { DOCKET_SECRETS = "aws-secrets-manager" }
    secret_arns      = ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:docket/test/sealing-keys-AbCdEf"]
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/docket/0123456789abcdef"
  }

  assert {
    condition     = one(aws_ecs_service.this.capacity_provider_strategy).capacity_provider == "FARGATE"
    error_message = "Without spot, there must be no Spot."
  }
  assert {
    condition     = !aws_ecs_service.this.enable_execute_command && !one(aws_ecs_service.this.network_configuration).assign_public_ip
    error_message = "Nobody may get a shell in a task, and no task a public address."
  }
  assert {
    condition     = one(aws_ecs_service.this.deployment_circuit_breaker).enable && one(aws_ecs_service.this.deployment_circuit_breaker).rollback && aws_ecs_service.this.deployment_minimum_healthy_percent == 100
    error_message = "A version that does not start must be taken back, and no task be missed meanwhile."
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].user == "10001" && jsondecode(aws_ecs_task_definition.this.container_definitions)[0].readonlyRootFilesystem && jsondecode(aws_ecs_task_definition.this.container_definitions)[0].linuxParameters.capabilities.drop == ["ALL"]
    error_message = "Docket must run as its own user, with nothing to write but its folders, and no capability."
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].stopTimeout > 30
    error_message = "The server gives requests under way 30 seconds; it must not be killed before."
  }
  assert {
    condition     = toset([for mount in jsondecode(aws_ecs_task_definition.this.container_definitions)[0].mountPoints : mount.containerPath]) == toset(["/tmp", "/logs", "/output", "/data"])
    error_message = "What Docket writes to must be writable."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.task.policy).Statement[0].Action == ["secretsmanager:GetSecretValue"] && tolist(jsondecode(aws_iam_role_policy.task.policy).Statement[0].Resource) == var.secret_arns && length(jsondecode(aws_iam_role_policy.task.policy).Statement) == 2
    error_message = "Docket may read its own secrets and do nothing else."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.task.policy).Statement[1].Condition.StringEquals["kms:ViaService"] == "secretsmanager.eu-central-1.amazonaws.com"
    error_message = "Docket may decrypt its secrets, and not the disk of the database."
  }
  assert {
    condition     = alltrue([for statement in jsondecode(aws_iam_role_policy.execution.policy).Statement : !contains(statement.Resource, "*") || statement.Action == ["ecr:GetAuthorizationToken"]])
    error_message = "Fargate may fetch this image and write this log."
  }
}

run "a_service_on_spot" {
  command = plan
  module {
    source = "./modules/service"
  }
  variables {
    image            = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/docket:0.1.0"
    repository_arn   = "arn:aws:ecr:eu-central-1:123456789012:repository/docket"
    size             = { cpu = 512, memory = 1024 }
    scale            = { min = 1, max = 2 }
    spot             = true
    environment      = {}
    secret_arns      = []
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/docket/0123456789abcdef"
  }

  assert {
    condition     = one(aws_ecs_service.this.capacity_provider_strategy).capacity_provider == "FARGATE_SPOT"
    error_message = "Spot must be had where it was asked for."
  }
}

run "encryption" {
  command = plan
  module {
    source = "./modules/encryption"
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation && aws_kms_key.this.deletion_window_in_days == 30
    error_message = "The key must change every year, and be had back for a month."
  }
  assert {
    condition     = alltrue([for statement in jsondecode(aws_kms_key.this.policy).Statement : try(statement.Principal.AWS == "arn:aws:iam::123456789012:root", false) || try(length(keys(statement.Condition)) > 0, false)])
    error_message = "Services of AWS may use the key for this account alone."
  }
  assert {
    condition     = alltrue([for statement in jsondecode(aws_kms_key.this.policy).Statement : !can(statement.Condition.StringEquals["aws:SourceAccount"]) if contains(flatten([try(statement.Principal.Service, [])]), "events.amazonaws.com")])
    error_message = "EventBridge may use the key without a word about the account, which it never says."
  }
}

run "monitoring" {
  command = plan
  module {
    source = "./modules/monitoring"
  }
  variables {
    email            = "orders-team@example.org"
    load_balancer    = { LoadBalancer = "app/docket/0123456789abcdef", TargetGroup = "targetgroup/docket/0123456789abcdef" }
    cluster          = "docket-test"
    service          = "docket"
    service_arn      = "arn:aws:ecs:eu-central-1:123456789012:service/docket-test/docket"
    log_group        = "/docket-test/docket"
    database_id      = "docket-test"
    database_storage = 20
    certificate_arn  = "arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
  }

  assert {
    condition     = alltrue([for alarm in concat(values(aws_cloudwatch_metric_alarm.this), values(aws_cloudwatch_composite_alarm.burn)) : alarm.alarm_actions == toset([aws_sns_topic.this.arn])])
    error_message = "Every alarm must reach somebody."
  }
  assert {
    condition     = aws_sns_topic.this.kms_master_key_id == var.key_arn && aws_sns_topic_subscription.email.endpoint == "orders-team@example.org"
    error_message = "Whoever is named must be told, and what they are told be encrypted."
  }
  assert {
    condition     = [for statement in jsondecode(aws_sns_topic_policy.this.policy).Statement : can(statement.Condition) if contains(flatten([statement.Principal.Service]), "events.amazonaws.com")] == [false]
    error_message = "EventBridge publishes nothing where there is a condition."
  }
  assert {
    condition     = aws_cloudwatch_composite_alarm.burn["fast"].alarm_rule == "ALARM(\"docket-test-burn-fast-long\") AND ALARM(\"docket-test-burn-fast-short\")"
    error_message = "The budget must burn in both windows."
  }
  assert {
    condition     = { for name, alarm in aws_cloudwatch_metric_alarm.this : name => alarm.dimensions if contains(["unready-task", "service-cpu", "database-disk"], name) } == { unready-task = tomap(var.load_balancer), service-cpu = tomap({ ClusterName = "docket-test", ServiceName = "docket" }), database-disk = tomap({ DBInstanceIdentifier = "docket-test" }) }
    error_message = "Each alarm must watch what it speaks of."
  }
  assert {
    condition     = aws_cloudwatch_metric_alarm.this["no-task"].treat_missing_data == "breaching"
    error_message = "A load balancer that says nothing of its targets has none."
  }
}
