// Holds the floors of the house: a room imports only from floors below, and never what is forbidden to it.
// Prints 'FILE: X may not import Y: floor 2 over floor 4'.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

interface House {
  readonly root: string;
  /** Rooms by floor, lowest first; rooms on one floor do not see each other unless named in `doors`. */
  readonly floors: readonly (readonly string[])[];
  readonly doors?: Readonly<Record<string, readonly string[]>>;
  /** Packages (or `node:`) that files of this house may import; patterns are prefixes. */
  readonly outside: readonly string[];
}

const HOUSES: readonly House[] = [
  {
    root: "packages/reader/src",
    floors: [
      ["text"],
      ["values"],
      ["language"],
      ["languages"],
      ["scan"],
      ["annotate"],
      ["refer"],
      ["grammar"],
      ["facts"],
      ["document"],
      ["read", "index"],
    ],
    doors: { index: ["read"] },
    outside: [],
  },
  {
    root: "packages/record/src",
    floors: [["schema"], ["names"], ["search", "fuse"], ["check"], ["store"], ["judge"], ["jobs"], ["keep"], ["index"]],
    outside: ["@chancery/reader", "kysely", "node:"],
  },
  {
    root: "packages/chancery/src",
    floors: [["i18n"], ["errors"], ["packs", "intake"], ["use"], ["exports"], ["cli", "http", "mcp", "workers"]],
    doors: { use: ["workers"], cli: ["http"] },
    outside: [""],
  },
  { root: "packages/web/src", floors: [["i18n", "api"], ["parts"], ["views"], ["app"], ["main"]], outside: [""] },
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|new URL\(\s*["'](\.[^"']+\.tsx?)["']/g;

const complaints: string[] = [];
for (const house of HOUSES) for (const file of sources(house.root)) inspect(house, file);
if (complaints.length) {
  console.error(complaints.join("\n"));
  process.exit(1);
}

function sources(root: string): string[] {
  return globSync(`${root}/**/*.{ts,tsx}`).filter((file) => !/\.test\.tsx?$|\/testing\//.test(file));
}

function inspect(house: House, file: string): void {
  const text = readFileSync(file, "utf8");
  for (const match of text.matchAll(IMPORT)) {
    const target = match[1] ?? match[2] ?? match[3] ?? "";
    const fault = target.startsWith(".") ? insideFault(house, file, target) : outsideFault(house, target);
    if (fault) complaints.push(`${file}: ${fault}`);
  }
}

function insideFault(house: House, file: string, target: string): string | null {
  const path = normalize(join(dirname(file), target));
  if (!path.startsWith(house.root)) return `may not reach out of ${house.root}: ${target}`;
  const from = room(house, file);
  const to = room(house, path);
  if (from === to) return from === "languages" ? languageFault(house, file, path) : null;
  if (house.doors?.[from]?.includes(to)) return null;
  const [a, b] = [floor(house, from), floor(house, to)];
  if (a < 0) return `${from} stands on no floor`;
  if (b < 0) return `${to} stands on no floor`;
  return b < a ? null : `${from} may not import ${to}: floor ${a} under or beside floor ${b}`;
}

/** A language folder imports types and its own tables, never another language. */
function languageFault(house: House, file: string, path: string): string | null {
  const language = (p: string) => p.slice(house.root.length + 1).split("/")[1];
  return language(file) === language(path) ? null : `language ${language(file)} may not import ${language(path)}`;
}

function outsideFault(house: House, target: string): string | null {
  if (house.outside.some((prefix) => target.startsWith(prefix))) return null;
  return `may not import ${target}`;
}

function room(house: House, path: string): string {
  return (path.slice(house.root.length + 1).split("/")[0] ?? "").replace(/\.tsx?$/, "");
}

function floor(house: House, name: string): number {
  return house.floors.findIndex((rooms) => rooms.includes(name));
}
