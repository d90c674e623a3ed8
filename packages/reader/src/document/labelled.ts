// Minutes and notices that tell a meeting in lines with labels: '日時 …', '場所 …', '出席者 …' below a title that names it.
import type { Annotation, PersonAnnotation } from "../annotate/annotation.ts";
import type { EventFact } from "../facts/fact.ts";
import type { Discourse } from "../refer/discourse.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Name } from "../text/name.ts";
import type { Annotated } from "./annotated.ts";

interface LabelledOptions {
  readonly scanned: Scanned;
  readonly discourse: Discourse;
  /** What the title names, read by itself. */
  readonly title: readonly Annotation[];
}

/** How far from the beginning of its line a label may stand, in code units. */
const EDGE = 2;

/** Most lines that may follow a label of participants. */
const FOLLOWING = 6;

/** The meeting that a page's title names and its labelled lines date; null where they do not. */
export function labelledMeeting(sentences: readonly Annotated[], options: LabelledOptions): EventFact | null {
  const { scanned, discourse, title } = options;
  const ordinal = title.find((one) => one.kind === "ORDINAL");
  if (!title.some((one) => one.kind === "GATHERING")) return null;
  const dated = sentences.find((one) => isLabelled(one, "LABEL.when", scanned));
  const date = dated?.annotations.find((one) => one.kind === "DATE");
  const when = date?.kind === "DATE" ? discourse.date(date, "past").when : null;
  if (!dated || when === null) return null;
  const place = sentences.find((one) => isLabelled(one, "LABEL.where", scanned));
  const town = place?.annotations.find((one) => one.kind === "CITY");
  const where = town ? discourse.names(town) : [];
  const who = participants(sentences, options);
  const { start, end } = dated.span;
  return {
    kind: "event",
    type: "meeting",
    status: "happened",
    when,
    ...(who.length ? { who } : {}),
    ...(where.length ? { where } : {}),
    ...(ordinal?.kind === "ORDINAL" ? { ordinal: ordinal.value } : {}),
    evidence: { start, end, quote: scanned.text.slice(start, end) },
    trace: {
      rule: "document/labelled",
      slots: { when: date ? [{ start: date.start, end: date.end }] : [] },
      basis: ["name: the title", "who, where: the labelled lines"],
    },
  };
}

/** True where any label of a day stands in the text. */
export function hasLabels(scanned: Scanned): boolean {
  return scanned.of("LABEL.when", 0, scanned.text.length).length > 0;
}

function isLabelled({ span, block }: Annotated, name: string, scanned: Scanned): boolean {
  if (block.kind !== "item" && block.kind !== "paragraph" && block.kind !== "row") return false;
  return scanned.of(name, span.start, span.end).some((hit) => hit.start - span.start <= EDGE);
}

/** Those with an office in the line of participants and the lines below it, else the states of the title. */
function participants(sentences: readonly Annotated[], { scanned, discourse, title }: LabelledOptions): Name[] {
  const first = sentences.findIndex((one) => isLabelled(one, "LABEL.who", scanned));
  const lines = first < 0 ? [] : sentences.slice(first, first + FOLLOWING);
  const end = lines.findIndex(({ block }, place) => place > 0 && block.kind === "heading");
  const people = (end < 0 ? lines : lines.slice(0, end))
    .filter(({ block }) => block.kind === lines[0]?.block.kind)
    .flatMap(({ annotations }) => annotations)
    .filter((one): one is PersonAnnotation => one.kind === "PERSON" && one.office !== undefined);
  if (people.length > 1) return people.map((one) => discourse.person(one));
  const states = title.filter((one) => one.kind === "STATE" || one.kind === "REGION");
  return states.length > 1 ? states.flatMap((one) => discourse.names(one)) : [...discourse.pair];
}
