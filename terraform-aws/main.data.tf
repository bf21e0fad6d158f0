module "database" {
  source            = "./modules/database"
  name              = local.name
  protected         = local.is.protected
  kept              = local.is.kept
  class             = local.is.database.class
  storage           = local.is.database.storage
  multi_az          = local.is.database.multi_az
  backup_days       = local.is.database.backup_days
  subnet_ids        = module.network.database_subnet_ids
  security_group_id = module.security_groups.database_id
  key_arn           = module.encryption.key_arn
  logs_days         = local.is.logs.days
}

module "secrets" {
  source  = "./modules/secrets"
  prefix  = local.secrets_prefix
  kept    = local.is.kept
  key_arn = module.encryption.key_arn
}
