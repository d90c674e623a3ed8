// Bundles the program of a clone into a few files under node_modules/.cache, so that it starts in half the time: loading some
// three hundred small modules takes longer than reading a document. npm runs this after installing; the launcher takes the
// bundle only while every file in it is as it was, and the program runs from its sources without it.
// Plain JavaScript for the Node the shell happens to have (20 or newer).
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const HOME = resolve("packages", "chancery");
const ENTRY = join(HOME, "src", "cli", "main.ts");
const FOLDER = resolve("node_modules", ".cache", "chancery", "program");
/** What goes into the bundle: sources, and a package that is hundreds of small modules itself. */
const INSIDE = /^[./]|^node:|^@chancery\/|^kysely$/;

try {
  await prepare();
} catch (error) {
  console.log(`The program was not bundled and will start more slowly: ${error.message}`);
}

async function prepare() {
  const { rolldown } = await import("rolldown");
  const made = `${FOLDER}.${process.pid}`;
  const files = [];
  const bundle = await rolldown({
    input: ENTRY,
    platform: "node",
    logLevel: "silent",
    resolve: { conditionNames: ["source", "node", "import", "default"] },
    plugins: [outside(), inPlace(files)],
  });
  await bundle.write({ dir: made, entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" });
  await bundle.close();
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, "files.json"), JSON.stringify({ home: HOME, files }));
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(made, FOLDER);
}

/** Packages of others stay where they are, named by their place: the bundle lies in another folder than what imports them. */
function outside() {
  return {
    name: "outside",
    async resolveId(id, importer) {
      if (INSIDE.test(id) || !importer) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found ? { id: pathToFileURL(found.id).href, external: true } : null;
    },
  };
}

/** Each module goes on finding its neighbours (packs, threads, the page) from the place of its source. */
function inPlace(files) {
  return {
    name: "in-place",
    transform(code, id) {
      if (id.startsWith("\0")) return null;
      const { size, mtimeMs } = statSync(id);
      files.push([id, size, mtimeMs]);
      return code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
    },
  };
}
