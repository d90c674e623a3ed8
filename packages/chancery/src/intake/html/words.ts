import { clean, oneLine } from "../blocks/clean.ts";
import { isUnspaced } from "../blocks/join.ts";
import { attribute, isElement, ownText, type Element, type Node } from "./tree.ts";
import { isUnseen } from "./furniture.ts";

/** Stands for a line break of the source until the letters on both sides are known. */
const SOURCE_BREAK = "\u2028";
const RUNS = /[ \u2028]+/g;

/** Words gathered from a page until a block ends. Line breaks that the page asks for are `\n`. */
export class Words {
  private text = "";
  private linked = 0;

  /** Adds the words of a text node; its own line breaks are spaces, or nothing between Japanese letters. */
  add(words: string, inLink: boolean): void {
    const flat = words.replace(/[ \t\n\r\f]+/g, (run) => (run.includes("\n") ? SOURCE_BREAK : " "));
    this.text += flat;
    if (inLink) this.linked += flat.trim().length;
  }

  break(): void {
    this.text += "\n";
  }

  /** Gives what was gathered and begins anew: lines as the page breaks them, and the share that is links. */
  take(): { readonly lines: string; readonly linked: number } {
    const lines = clean(this.text.replace(RUNS, spaceOf));
    const linked = this.linked / Math.max(1, lines.trim().length);
    [this.text, this.linked] = ["", 0];
    return { lines, linked };
  }
}

/** All words below an element on one line. */
export function lineOf(element: Element): string {
  const words = new Words();
  gather(element, words);
  return oneLine(words.take().lines);
}

/** True for an element that only refers to a note: `<sup><a href="#n1">[1]</a></sup>`. */
export function isNoteMark(element: Element): boolean {
  const link =
    element.tagName === "sup" ? element.childNodes.find(isElement) : element.tagName === "a" ? element : undefined;
  if (!link || !attribute(link, "href").startsWith("#")) return false;
  return (
    element.tagName === "sup" ||
    (/^(?:\[?\(?\d{1,3}\)?\]?|[↑↩^])$/u.test(textContent(link)) && /(?:note|fn|ref)/i.test(attribute(link, "href")))
  );
}

function gather(node: Node, words: Words): void {
  if (!isElement(node)) return words.add(ownText(node), false);
  if (isUnseen(node) || isNoteMark(node)) return;
  const block = /^(?:p|div|li|ul|ol|br|dd|dt|tr|h[1-6])$/.test(node.tagName);
  if (block) words.break();
  for (const child of node.childNodes) gather(child, words);
  if (block) words.break();
}

function textContent(element: Element): string {
  return element.childNodes
    .map((node) => (isElement(node) ? textContent(node) : ownText(node)))
    .join("")
    .trim();
}

/** A line break of the source is nothing between letters that are written without spaces, else a space. */
function spaceOf(run: string, at: number, words: string): string {
  const within =
    run.includes(SOURCE_BREAK) && isUnspaced(words.charAt(at - 1)) && isUnspaced(words.charAt(at + run.length));
  return within ? "" : " ";
}
