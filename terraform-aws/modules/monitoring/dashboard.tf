locals {
  balancer = ["LoadBalancer", var.load_balancer.LoadBalancer]
  tasks    = ["ClusterName", var.cluster, "ServiceName", var.service]
  rds      = ["DBInstanceIdentifier", var.database_id]

  graphs = [
    { title = "Requests and faults", stat = "Sum", metrics = [
      for metric in ["RequestCount", "HTTPCode_Target_4XX_Count", "HTTPCode_Target_5XX_Count", "HTTPCode_ELB_5XX_Count"] :
      concat(["AWS/ApplicationELB", metric], local.balancer)
    ] },
    { title = "Slowest answers of a hundred, in seconds", stat = "p99", metrics = [
      concat(["AWS/ApplicationELB", "TargetResponseTime"], local.balancer)
    ] },
    { title = "Tasks that are ready", stat = "Minimum", metrics = [
      concat(["AWS/ApplicationELB", "HealthyHostCount", "TargetGroup", var.load_balancer.TargetGroup], local.balancer)
    ] },
    { title = "Tasks, in percent", stat = "Average", metrics = [
      for metric in ["CPUUtilization", "MemoryUtilization"] : concat(["AWS/ECS", metric], local.tasks)
    ] },
    { title = "Database: processor, in percent, and connections", stat = "Average", metrics = [
      for metric in ["CPUUtilization", "DatabaseConnections"] : concat(["AWS/RDS", metric], local.rds)
    ] },
    { title = "Database: seconds that reads and writes take", stat = "Average", metrics = [
      for metric in ["ReadLatency", "WriteLatency"] : concat(["AWS/RDS", metric], local.rds)
    ] },
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name
  dashboard_body = jsonencode({
    widgets = concat(
      [for index, graph in local.graphs : {
        type = "metric", x = index % 2 * 12, y = floor(index / 2) * 6, width = 12, height = 6
        properties = {
          title  = graph.title, stat = graph.stat, metrics = graph.metrics, period = 60, view = "timeSeries"
          region = var.region
        }
      }],
      [{
        type = "log", x = 0, y = 18, width = 24, height = 6
        properties = {
          title = "Errors in the log", region = var.region, view = "table"
          query = "SOURCE '${var.log_group}' | fields @timestamp, @message | filter @message like /ERROR|SEVERE/ | sort @timestamp desc | limit 50"
        }
      }]
    )
  })
}
