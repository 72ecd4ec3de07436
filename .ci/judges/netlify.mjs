// What Netlify reads of a site: its own parsers must return every rule that was written, because they drop bad lines without a word.
//   node netlify.mjs SITE NETLIFY.TOML
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { resolveConfig } from "@netlify/config";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const [site, config] = process.argv.slice(2).map((path) => resolve(path));
const complaints = [];

const lines = (name) => readFileSync(join(site, name), "utf8").split("\n").filter((line) => line.trim() && !line.startsWith("#"));

// Indented lines are rules of the path above them.
const written = [];
for (const line of lines("_headers")) {
  if (line.startsWith("/")) written.push({ path: line.trim(), values: [] });
  else written.at(-1).values.push(line.trim());
}
const headers = await parseAllHeaders({ headersFiles: [join(site, "_headers")], configHeaders: [], minimal: true });
complaints.push(...headers.errors.map((error) => `_headers: ${error.message}`));
for (const { path, values } of written) {
  const read = headers.headers.find((rule) => rule.for === path)?.values ?? {};
  for (const value of values) {
    const [name, ...rest] = value.split(":");
    const back = Object.entries(read).find(([key]) => key.toLowerCase() === name.trim().toLowerCase())?.[1];
    if (back !== rest.join(":").trim()) complaints.push(`_headers: of ${path} came back "${back}" for "${value}"`);
  }
}
if (headers.headers.length !== written.length) complaints.push(`_headers: ${written.length} paths were written, ${headers.headers.length} came back`);

const moves = lines("_redirects").map((line) => line.trim().split(/\s+/));
const redirects = await parseAllRedirects({ redirectsFiles: [join(site, "_redirects")], configRedirects: [], minimal: true });
complaints.push(...redirects.errors.map((error) => `_redirects: ${error.message}`));
for (const [from, to, status] of moves) {
  const back = redirects.redirects.find((rule) => rule.from === from);
  if (back?.to !== to || String(back?.status ?? 301) !== status.replace("!", "")) complaints.push(`_redirects: "${from} ${to} ${status}" came back as ${JSON.stringify(back)}`);
}
if (redirects.redirects.length !== moves.length) complaints.push(`_redirects: ${moves.length} rules were written, ${redirects.redirects.length} came back`);

if (readFileSync(config)[0] === 0xef) complaints.push("netlify.toml begins with a byte order mark");
try {
  const { build } = (await resolveConfig({ config, cwd: resolve(config, ".."), offline: true, context: "production", branch: "main", mode: "buildbot" })).config;
  if (!build.command || !build.publish?.endsWith("/output")) complaints.push(`netlify.toml: it reads ${JSON.stringify(build)}`);
} catch (error) {
  complaints.push(`netlify.toml: ${error.message}`);
}

for (const complaint of complaints) console.log(complaint);
console.log(`${written.length} paths with headers and ${moves.length} redirects were read.`);
process.exit(complaints.length ? 1 : 0);
