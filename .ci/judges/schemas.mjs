// ajv in strict mode reads the schemas, and agrees with Briefing on damaged files. The folder holds KIND.schema.json, and files whose
// names say kind and verdict: 001.actor.bad.json.
//   node schemas.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const folder = process.argv[2];
const json = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);

const judges = {};
const files = readdirSync(folder).sort();
for (const name of files.filter((name) => name.endsWith(".schema.json"))) judges[name.split(".")[0]] = ajv.compile(json(name));

const counts = { good: 0, bad: 0 };
let differ = 0;
for (const name of files.filter((name) => !name.endsWith(".schema.json"))) {
  const [, kind, verdict] = name.split(".");
  counts[verdict]++;
  if (judges[kind](json(name)) !== (verdict === "good")) {
    differ++;
    console.log(`${name}: ajv says ${ajv.errorsText(judges[kind].errors)}`);
  }
}
console.log(`${Object.keys(judges).length} schemas; ${counts.good} good files and ${counts.bad} bad ones, ${differ} judged otherwise.`);
process.exit(differ || counts.good < 50 || counts.bad < 50 ? 1 : 0);
