{{- /* At most 63 characters with the longest of what is put behind it, -collector and -dashboard. */ -}}
{{- define "docket.name" -}}
{{- if eq .Release.Name "docket" }}docket{{ else }}{{ printf "%s-docket" .Release.Name | trunc 53 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "docket.selector" -}}
app.kubernetes.io/name: docket
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "docket.labels" -}}
{{ include "docket.selector" . }}
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "docket.collector.name" -}}
{{ include "docket.name" . }}-collector
{{- end }}

{{- define "docket.collector.selector" -}}
app.kubernetes.io/name: docket-collector
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "docket.collector.labels" -}}
{{ include "docket.collector.selector" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- /* What Docket is told of telemetry; docket.environment may say otherwise. */ -}}
{{- define "docket.telemetry" -}}
{{- if .Values.monitoring.enabled -}}
OTEL_SDK_DISABLED: "false"
OTEL_SERVICE_NAME: docket
OTEL_RESOURCE_ATTRIBUTES: k8s.pod.name=$(POD_NAME)
OTEL_EXPORTER_OTLP_ENDPOINT: http://{{ include "docket.collector.name" . }}:4318
OTEL_EXPORTER_OTLP_PROTOCOL: http/protobuf
OTEL_METRIC_EXPORT_INTERVAL: "15000"
OTEL_TRACES_EXPORTER: none
OTEL_LOGS_EXPORTER: none
{{- end }}
{{- end }}

{{- /* Those that a start needs. */ -}}
{{- define "docket.secrets" -}}
- card-fingerprint-keys
- sealing-keys
- token-signing-keys
- first-admin-code
{{- if eq .Values.docket.databaseAuthentication "password" }}
- database-credentials
{{- end }}
{{- end }}

{{- define "docket.image" -}}
{{- if .Values.image.digest }}{{ .Values.image.repository }}@{{ .Values.image.digest }}{{ else }}{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ end }}
{{- end }}

{{- /* What one value needs of another, said at the install and not by a pod that does not start. */ -}}
{{- define "docket.check" -}}
{{- if not (regexMatch "^[a-z][a-z0-9-]*$" .Release.Name) }}
{{- fail "a Service is named after the release: let its name begin with a letter and have no dot" }}
{{- end }}
{{- if and (eq .Values.docket.secrets "azure-key-vault") (not .Values.docket.keyVaultUrl) }}
{{- fail "docket.secrets is azure-key-vault, but docket.keyVaultUrl is missing: set it to https://NAME.vault.azure.net" }}
{{- end }}
{{- if and (eq .Values.docket.secrets "local") (not .Values.secretsStore.enabled) (not .Values.docket.secretsFrom) }}
{{- fail "docket.secrets is local, but nothing mounts the files: set docket.secretsFrom or secretsStore.enabled, or docket.secrets to azure-key-vault" }}
{{- end }}
{{- if and (ne .Values.docket.secrets "local") (or .Values.secretsStore.enabled .Values.docket.secretsFrom) }}
{{- fail "docket.secrets does not read the files that are mounted: set it to local, or take docket.secretsFrom and secretsStore.enabled away" }}
{{- end }}
{{- if and .Values.secretsStore.enabled .Values.docket.secretsFrom }}
{{- fail "docket.secretsFrom and secretsStore.enabled would mount two folders of secrets in one place: take one of them away" }}
{{- end }}
{{- if and .Values.secretsStore.enabled (or (not .Values.secretsStore.keyVaultName) (not .Values.secretsStore.tenantId) (not .Values.workloadIdentity.clientId)) }}
{{- fail "secretsStore.enabled needs secretsStore.keyVaultName, secretsStore.tenantId and workloadIdentity.clientId" }}
{{- end }}
{{- if and (not .Values.docket.databaseUrl) (ne .Values.docket.databaseAuthentication "password") }}
{{- fail "docket.databaseUrl is missing: set it to the JDBC URL of the database" }}
{{- end }}
{{- if and (eq .Values.docket.databaseAuthentication "aws-iam") (not .Values.docket.databaseUser) }}
{{- fail "docket.databaseAuthentication is aws-iam, but docket.databaseUser is missing: set it to the database's user" }}
{{- end }}
{{- /* As a URL may have it. */ -}}
{{- $password := "(?i)\\b(password[0-9]?|accessToken)\\s*=|//[^/?;]*:[^/?;]*@" }}
{{- if regexMatch $password .Values.docket.databaseUrl }}
{{- fail "docket.databaseUrl would hold a password in plain sight: put it into the secret database-credentials" }}
{{- end }}
{{- range $name, $value := .Values.docket.environment }}
{{- if or (regexMatch "SECRET_|PASSWORD|TOKEN|HEADERS" $name) (regexMatch $password $value) }}
{{- fail (printf "docket.environment.%s would be a secret in plain sight: put it into the key vault" $name) }}
{{- end }}
{{- end }}
{{- if gt (int .Values.replicas.min) (int .Values.replicas.max) }}
{{- fail "replicas.min is greater than replicas.max: lower the one or raise the other" }}
{{- end }}
{{- if and .Values.gateway.enabled (or (not .Values.gateway.name) (not .Values.gateway.namespace) (not .Values.gateway.proxyNamespace)) }}
{{- fail "gateway.enabled needs gateway.name, gateway.namespace and gateway.proxyNamespace" }}
{{- end }}
{{- if and .Values.gateway.certificate.enabled (not .Values.gateway.certificate.issuer) }}
{{- fail "gateway.certificate.enabled needs gateway.certificate.issuer" }}
{{- end }}
{{- end }}
