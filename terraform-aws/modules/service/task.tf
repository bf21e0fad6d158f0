locals {
  container = "docket"
  # What Docket writes; the image has these folders, for user 10001, as volumes.
  folders = { temporary = "/tmp", logs = "/logs", output = "/output", data = "/data" }
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.size.cpu
  memory                   = var.size.memory
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.task.arn
  # Earlier revisions stay, to roll back to.
  skip_destroy = true

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
  dynamic "volume" {
    for_each = local.folders
    content {
      name = volume.key
    }
  }

  # No health check here: the image has no shell to ask with, the load balancer asks /health/ready.
  container_definitions = jsonencode([{
    name                   = local.container
    image                  = var.image
    essential              = true
    user                   = "10001"
    readonlyRootFilesystem = true
    linuxParameters        = { capabilities = { drop = ["ALL"] } }
    portMappings           = [{ containerPort = var.port, protocol = "tcp" }]
    # Seconds after SIGTERM: more than the server gives requests under way, which is 30.
    stopTimeout = 60
    environment = [for name in sort(keys(var.environment)) : { name = name, value = var.environment[name] }]
    mountPoints = [for name, path in local.folders : { sourceVolume = name, containerPath = path, readOnly = false }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.this.name
        awslogs-region        = var.region
        awslogs-stream-prefix = "docket"
        mode                  = "non-blocking"
        max-buffer-size       = "8m"
      }
    }
  }])
}
