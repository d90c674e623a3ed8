import { readFileSync } from "node:fs";
import { row } from "./markdown.ts";

/** What the lock file says of one installed package. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

/** Packages that are published, and the page that is packed with them: what runs on a user's machine. */
const SHIPPED = ["packages/reader", "packages/record", "packages/chancery", "packages/web"];

const HEAD = `# Licences of what we stand on

Chancery is under the Apache License 2.0. What runs on a user's machine may be under that licence or one that asks no more than
to be named: MIT, ISC, BSD, 0BSD, Apache-2.0, BlueOak-1.0.0, Unlicense, CC0, Zlib, Python-2.0, PSF-2.0. Where a package leaves the choice, we
take it under one of these. Copyleft licences (GPL, LGPL, AGPL, MPL) are not taken, not even for small things: an embassy's
legal office should have one page to read, this one. Tools that only build or test are free to be under any open licence, as
nothing of them is shipped.

The table is printed from the lock file by \`npm run docs\`, and \`npm run check\` fails when it is out of step; a package
without one of these licences stops the printing. Data in \`packs/\` has its own licences, named in each pack's \`SOURCES.md\`.
`;

const TAKEN =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|PSF-2\.0|Zlib)$/;

/** Licences read in the package itself, where its manifest does not name one by its standard name. */
const READ_BY_HAND: Readonly<Record<string, string>> = { duck: "BSD-2-Clause" };

/** `docs/why/009-licences.md`: every run-time dependency with its licence. Throws where one may not be shipped. */
export function licencesPage(): string {
  const lock: Lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const shipped = [...reachable(lock)].filter((path) => path.includes("node_modules/"));
  const rows = new Set(shipped.map((path) => lockedRow(path, lock[path])).sort());
  return [HEAD, row("package", "version", "licence"), row("---", "---", "---"), ...rows, ""].join("\n");
}

function lockedRow(path: string, locked: Locked | undefined): string {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const licence = READ_BY_HAND[name] ?? locked?.license ?? "none named";
  const choices = licence.replaceAll(/[()]/g, "").split(/ OR /);
  if (!choices.some((choice) => choice.split(" AND ").every((each) => TAKEN.test(each)))) {
    throw new Error(`${name}: licence ${licence} may not be shipped`);
  }
  return row(name, locked?.version ?? "", licence);
}

/** Paths of all packages that the shipped ones need, theirs included. */
function reachable(lock: Lock): Set<string> {
  const found = new Set<string>();
  const open = [...SHIPPED];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const { dependencies, optionalDependencies } = lock[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = locate(lock, path, name);
      if (at && !lock[at]?.link) open.push(at);
    }
  }
  return found;
}

/** Where a package that is asked for at `from` is installed: the nearest `node_modules` upwards. */
function locate(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    const path = `${folder ? `${folder}/` : ""}node_modules/${name}`;
    if (path in lock) return path;
    if (!folder) return null;
  }
}
