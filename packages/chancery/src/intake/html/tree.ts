import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterTypes,
  type DefaultTreeAdapterMap,
  type TreeAdapter,
} from "parse5";
import { failure, FailureError } from "../../errors/failure.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Browsers stop nesting here; a page that goes deeper was built to exhaust its readers. */
const DEEPEST = 512;
const MOST_ELEMENTS = 400_000;

/** Parses a page as browsers do. Throws a `FailureError` for a page nested or filled beyond measure. */
export function parseHtml(text: string): Parent {
  return parse(text, { treeAdapter: bounded() });
}

/** The usual tree, with a count kept of depth and elements while it grows. */
function bounded(): TreeAdapter<DefaultTreeAdapterMap> {
  let [depth, elements] = [0, 0];
  const refuse = (reason: string) => {
    throw new FailureError(failure("too-complex", { reason }));
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      if (++elements > MOST_ELEMENTS) refuse(`> ${MOST_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      if (++depth > DEEPEST) refuse(`> ${DEEPEST} levels`);
    },
    onItemPop: () => {
      depth--;
    },
  };
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The words of a text node; empty for any other. */
export function ownText(node: Node): string {
  return node.nodeName === "#text" && "value" in node ? node.value : "";
}

export function childElements(parent: Parent): readonly Element[] {
  return parent.childNodes.filter(isElement);
}

/** An attribute's value, trimmed; empty where it is missing. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() ?? "";
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name);
}

/** All elements below `parent`, in document order. */
export function elementsOf(parent: Parent): readonly Element[] {
  const elements: Element[] = [];
  const collect = (at: Parent) => {
    for (const child of at.childNodes) {
      if (!isElement(child)) continue;
      elements.push(child);
      collect(child);
    }
  };
  collect(parent);
  return elements;
}

/** All words below a node, as they stand in the source. */
export function textOf(node: Node): string {
  if (!isElement(node)) return ownText(node);
  return node.childNodes.map(textOf).join("");
}

export function contains(outer: Element, inner: Element): boolean {
  for (let at: Parent | null = inner; at; at = "parentNode" in at ? at.parentNode : null) if (at === outer) return true;
  return false;
}
