// Measures what is promised of speed. A broken budget ends with status 1.
//   npm run bench                 all
//   npm run bench -- reading      one part: reading, keeping, starting, page
import { measureKeeping } from "./keeping.ts";
import { keeps, line, type Measured } from "./measure.ts";
import { measurePage } from "./page.ts";
import { measureReading } from "./reading.ts";
import { measureStarting } from "./starting.ts";

const PARTS: Readonly<Record<string, () => Promise<Measured[]>>> = {
  starting: measureStarting,
  reading: measureReading,
  keeping: measureKeeping,
  page: measurePage,
};

const wanted = process.argv.slice(2);
const broken: string[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  for (const measured of await measure()) {
    console.log(line(measured));
    if (!keeps(measured)) broken.push(measured.name);
  }
}
if (broken.length) console.error(`\nover budget: ${broken.join("; ")}`);
process.exit(broken.length ? 1 : 0);
