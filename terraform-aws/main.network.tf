module "network" {
  source    = "./modules/network"
  name      = local.name
  account   = local.account
  cidr      = local.is.network.cidr
  zones     = local.is.network.zones
  logs_days = local.is.logs.days
  key_arn   = module.encryption.key_arn
}

module "security_groups" {
  source            = "./modules/security-groups"
  name              = local.name
  vpc_id            = module.network.vpc_id
  allowed_from      = local.is.network.allowed_from
  port              = local.port
  s3_prefix_list_id = module.endpoints.s3_prefix_list_id
}

module "endpoints" {
  source            = "./modules/endpoints"
  name              = local.name
  region            = local.is.region
  vpc_id            = module.network.vpc_id
  subnet_ids        = slice(module.network.private_subnet_ids, 0, local.is.network.endpoints_in_every_zone ? local.is.network.zones : 1)
  route_table_id    = module.network.private_route_table_id
  security_group_id = module.security_groups.endpoints_id
}

module "certificate" {
  source  = "./modules/certificate"
  name    = local.is.dns.name
  zone_id = data.aws_route53_zone.this.zone_id
}

module "load_balancer" {
  source            = "./modules/load-balancer"
  name              = local.name
  account           = local.account
  protected         = local.is.protected
  vpc_id            = module.network.vpc_id
  subnet_ids        = module.network.public_subnet_ids
  security_group_id = module.security_groups.load_balancer_id
  certificate_arn   = module.certificate.arn
  port              = local.port
  logs_days         = local.is.logs.days
}

module "dns" {
  source        = "./modules/dns"
  name          = local.is.dns.name
  zone_id       = data.aws_route53_zone.this.zone_id
  load_balancer = module.load_balancer.address
}
