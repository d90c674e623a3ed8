// Files out of a drop or a picker, folders walked, each with its path within what was dropped.
import type { Paper } from "../../api/upload.ts";

/** Files that systems leave in folders and nobody means to add. */
const STRAY = /(^|\/)(\.|Thumbs\.db$|desktop\.ini$)/;

/** Everything in a drop. Must be called within the event: the browser empties the drop afterwards. */
export async function papersIn(drop: DataTransfer): Promise<Paper[]> {
  const found = [...drop.items].map((item) => {
    const entry = item.webkitGetAsEntry();
    const file = entry ? null : item.getAsFile();
    return entry ? walk(entry) : file ? [{ path: file.name, file }] : [];
  });
  return inOrder((await Promise.all(found)).flat());
}

/** Everything chosen in a picker, of files or of a folder. */
export function papersOf(files: FileList): Paper[] {
  return inOrder([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

function inOrder(papers: readonly Paper[]): Paper[] {
  const meant = papers.filter(({ path }) => !STRAY.test(path));
  return meant.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(entry: FileSystemEntry): Promise<Paper[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  if (!isFolder(entry)) return [];
  const inside = await Promise.all((await entriesOf(entry.createReader())).map(walk));
  return inside.flat();
}

/** A folder gives its entries a hundred at a time, then none. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length ? [...some, ...(await entriesOf(reader))] : [];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
