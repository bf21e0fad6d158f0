module "service" {
  source            = "./modules/service"
  name              = local.name
  account           = local.account
  region            = local.is.region
  image             = join(startswith(local.is.service.image, "sha256:") ? "@" : ":", [data.aws_ecr_repository.this.repository_url, local.is.service.image])
  repository_arn    = data.aws_ecr_repository.this.arn
  size              = { cpu = local.is.service.cpu, memory = local.is.service.memory }
  scale             = { min = local.is.service.min, max = local.is.service.max }
  spot              = local.is.service.spot
  port              = local.port
  secret_arns       = concat(module.secrets.arns, [module.database.secret_arn])
  key_arn           = module.encryption.key_arn
  subnet_ids        = module.network.private_subnet_ids
  security_group_id = module.security_groups.tasks_id
  target_group_arn  = module.load_balancer.target_group_arn
  logs_days         = local.is.logs.days

  # Requests get traces, whose ids the pages of errors and the log name.
  environment = merge({
    OTEL_SDK_DISABLED     = "false"
    OTEL_TRACES_EXPORTER  = "none"
    OTEL_METRICS_EXPORTER = "none"
    OTEL_LOGS_EXPORTER    = "none"
    }, local.is.docket.environment, {
    AWS_REGION                    = local.is.region
    DOCKET_HTTP_HOST              = "0.0.0.0"
    DOCKET_HTTP_PORT              = tostring(local.port)
    DOCKET_HTTP_HOSTS             = local.is.dns.name
    DOCKET_HTTP_TRUSTED_PROXIES   = module.network.load_balancer_addresses
    DOCKET_DATA_FOLDER            = "/data"
    DOCKET_DATABASE               = "mysql"
    DOCKET_DATABASE_URL           = "jdbc:mysql://${module.database.endpoint}/${module.database.name}?trustCertificateKeyStoreUrl=file:${local.is.database.trust_store}&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=changeit"
    DOCKET_SECRETS                = "aws-secrets-manager"
    DOCKET_SECRETS_PREFIX         = local.secrets_prefix
    DOCKET_SECRETS_NAMES          = "database-credentials=${module.database.secret_arn}"
    DOCKET_REGISTRATION           = local.is.docket.registration
    DOCKET_ZONE                   = local.is.docket.zone
    DOCKET_FEATURES_DELIVERY_DATE = tostring(local.is.docket.delivery_date)
  })

  # The targets must belong to the load balancer before a service can use them.
  depends_on = [module.load_balancer]
}

module "monitoring" {
  source           = "./modules/monitoring"
  name             = local.name
  account          = local.account
  region           = local.is.region
  email            = local.is.alarms.email
  key_arn          = module.encryption.key_arn
  load_balancer    = module.load_balancer.dimensions
  cluster          = module.service.cluster
  service          = module.service.service
  service_arn      = module.service.service_arn
  log_group        = module.service.log_group
  database_id      = module.database.id
  database_storage = local.is.database.storage
  certificate_arn  = module.certificate.arn
}
