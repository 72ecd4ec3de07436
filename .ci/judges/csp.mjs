// The policy that a site asks its host to send, as Google's evaluator judges it: nothing worse than "medium, maybe".
//   node csp.mjs SITE
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";

const name = "content-security-policy:";
const policies = readFileSync(join(process.argv[2], "_headers"), "utf8").split("\n").map((line) => line.trim()).filter((line) => line.toLowerCase().startsWith(name));
if (policies.length === 0) {
  console.log("There is no policy.");
  process.exit(1);
}

let worst = Severity.NONE;
for (const policy of policies) {
  for (const finding of new CspEvaluator(new CspParser(policy.slice(name.length)).csp).evaluate()) {
    console.log(`${Severity[finding.severity] ?? finding.severity} ${finding.directive} ${finding.value ?? ""}: ${finding.description}`);
    worst = Math.min(worst, finding.severity);
  }
}
process.exit(worst < Severity.MEDIUM_MAYBE ? 1 : 0);
