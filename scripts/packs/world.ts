// Makes packs/world from Unicode CLDR and the tables beside this file. Run when a table or CLDR's version changes:
//   npm install --no-save --prefix FOLDER cldr-localenames-full@48.2.0 cldr-core@48.2.0
//   node --conditions=source scripts/packs/world.ts FOLDER/node_modules
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openCldr } from "./cldr.ts";
import { writeLines } from "./lines.ts";
import { worldEntities, worldOffices } from "./world-entities.ts";

const folder = process.argv[2] ?? "node_modules";
if (!existsSync(join(folder, "cldr-core"))) {
  console.error(`No CLDR packages in ${folder}: see the head of scripts/packs/world.ts.`);
  process.exit(2);
}
const cldr = openCldr(folder);
const entities = worldEntities(cldr);
const offices = worldOffices();
writeLines("packs/world/entities.jsonl", entities);
writeLines("packs/world/offices.jsonl", offices);
console.log(`packs/world: ${entities.length} entities, ${offices.length} offices, CLDR ${cldr.version}`);
