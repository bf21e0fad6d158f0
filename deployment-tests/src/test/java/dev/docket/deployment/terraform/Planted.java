package dev.docket.deployment.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An opening that is put into a copy of a root to be found there. */
enum Planted {
  ROUTE(
      "terraform-aws",
      "modules/network/main.tf",
      """
      resource "aws_route" "planted" {
        route_table_id         = aws_route_table.database.id
        destination_cidr_block = "0.0.0.0/0"
        gateway_id             = aws_internet_gateway.this.id
      }
      """,
      "module.network.aws_route.planted | destination_cidr_block 0.0.0.0/0"),
  RULE(
      "terraform-aws",
      "modules/security-groups/main.tf",
      """
      resource "aws_vpc_security_group_ingress_rule" "planted" {
        security_group_id = aws_security_group.database.id
        cidr_ipv4         = "0.0.0.0/0"
        ip_protocol       = "tcp"
        from_port         = 3306
        to_port           = 3306
      }
      """,
      "module.security_groups.aws_vpc_security_group_ingress_rule.planted | cidr_ipv4 0.0.0.0/0"),
  ATTACHMENT(
      "terraform-aws",
      "modules/service/roles.tf",
      """
      resource "aws_iam_role_policy_attachment" "planted" {
        role       = aws_iam_role.task.name
        policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
      }
      """,
      "module.service.aws_iam_role_policy_attachment.planted"
          + " | policy_arn arn:aws:iam::aws:policy/AdministratorAccess"),
  STATEMENT(
      "terraform-aws/bootstrap",
      "pipelines.tf",
      """
      resource "aws_iam_role_policy" "planted" {
        name = "planted"
        role = module.infrastructure_role.arn
        policy = jsonencode({
          Version   = "2012-10-17"
          Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
        })
      }
      """,
      "aws_iam_role_policy.planted | Action * | Resource *"),
  ROLE(
      "terraform-azure",
      "modules/identities/main.tf",
      """
      resource "azurerm_role_assignment" "planted" {
        scope                = var.key_vault_id
        role_definition_name = "Owner"
        principal_id         = azurerm_user_assigned_identity.main["docket"].principal_id
      }
      """,
      "module.identities.azurerm_role_assignment.planted"
          + " | role_definition_name Owner | scope kv-docket-x"),
  DOOR(
      "terraform-azure",
      "modules/network/security.tf",
      """
      resource "azurerm_network_security_rule" "planted" {
        name                        = "planted"
        resource_group_name         = var.base.resource_group
        network_security_group_name = azurerm_network_security_group.main["endpoints"].name
        direction                   = "Inbound"
        protocol                    = "*"
        priority                    = 101
        access                      = "Allow"
        source_port_range           = "*"
        source_address_prefix       = "*"
        destination_address_prefix  = "*"
        destination_port_range      = "*"
      }
      """,
      "module.network.azurerm_network_security_rule.planted | source_address_prefix *");

  private final String root;
  private final String file;
  private final String resource;
  private final String line;

  Planted(String root, String file, String resource, String line) {
    this.root = root;
    this.file = file;
    this.resource = resource;
    this.line = line;
  }

  boolean isFor(Root original) {
    return original.toString().equals(root);
  }

  /** Puts it into a copy, and says what it is found as. */
  String into(Root copy) {
    Path target = copy.folder().resolve(file);
    try {
      Files.writeString(target, resource, StandardOpenOption.APPEND);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return line;
  }
}
