// What travels between the server and the web page: the whole contract of the JSON API. Types only, so that the page may
// import it without a line of the program. Shapes of records and documents are the store's own.
import type { Block, Fact, Span } from "@chancery/reader";
import type {
  Counts,
  DocumentView,
  Judgement,
  JudgementVerb,
  Page,
  RecordHit,
  RecordJudgement,
  RecordKind,
  RecordView,
  TextHit,
} from "@chancery/record";
import type { ConflictsPage, FiguresPage, GraphPage, MapPage, PeoplePage, PledgesPage } from "../use/desk/pages.ts";
import type { Relation } from "../use/desk/relation.ts";
import type { DeskFacets, Spread } from "../use/desk/timeline.ts";
import type { CheckedDraft } from "../use/check.ts";
import type { ReviewPage } from "../use/desk/review.ts";
import type { AddProgress } from "../use/add.ts";
import type { Passage } from "../use/show.ts";

export type {
  CheckReason,
  CheckVerdict,
  Conflict,
  Difference,
  Facet,
  HistoryStep,
  Judgement,
  JudgementVerb,
  RecordBody,
  RecordJudgement,
  RecordSource,
} from "@chancery/record";
export type { Checked } from "../use/check.ts";
export type { Change, News } from "../use/desk/changes.ts";
export type { Curve, Notice, Point } from "../use/desk/figures.ts";
export type { GraphNode, NodeKind, Tie } from "../use/desk/graph.ts";
export type { Spot } from "../use/desk/map.ts";
export type { Encounter, Person } from "../use/desk/people.ts";
export type { OfferedSide } from "../use/desk/offered.ts";
export type { OpenPledges, Standing } from "../use/desk/pledges.ts";
export type { Mark } from "../use/desk/relation.ts";
export type { ReviewItem, ReviewKind, Thinness } from "../use/desk/review.ts";
export type { Round, Series } from "../use/desk/rounds.ts";
export type { Counts, DocumentView, Page, Passage, RecordHit, RecordView, TextHit };

/** Display names of the entities that an answer mentions: id → language → name. */
export type NamesById = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The one shape of every refusal and failure, on every route. `message` and `advice` follow Accept-Language. */
export interface WireFailure {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly advice?: string;
    /** Document, record, parameter or route it is about. */
    readonly where?: string;
  };
}

/** `GET /api/meta` */
export interface Meta {
  readonly counts: Counts;
  /** Largest document that is taken in and largest request to add documents, in bytes. */
  readonly limits: { readonly document: number; readonly request: number };
  /** In whose name decisions are laid down where nobody else is named. */
  readonly maker: string;
  /** What the reader says of where a value came from (`trace.basis`), in the interface's languages; its own words are English. */
  readonly bases: Readonly<Record<"ja" | "ru", Readonly<Record<string, string>>>>;
}

/** `GET /api/relation` */
export interface RelationAnswer extends Relation {
  readonly names: NamesById;
}

/** What every page of the desk tells besides its own. */
interface Named {
  readonly names: NamesById;
}

/** `GET /api/figures` */
export type FiguresAnswer = FiguresPage & Named;

/** `GET /api/pledges` */
export type PledgesAnswer = PledgesPage & Named;

/** `GET /api/people` */
export type PeopleAnswer = PeoplePage & Named;

/** `GET /api/graph` */
export type GraphAnswer = GraphPage & Named;

/** `GET /api/map` */
export type MapAnswer = MapPage & Named;

/** `GET /api/conflicts` */
export type ConflictsAnswer = ConflictsPage & Named;

/** `GET /api/review` */
export type ReviewAnswer = ReviewPage & Named;

/** What `POST /api/judgements` takes. */
export interface Judged {
  readonly verb: JudgementVerb;
  /** Id of the record; for `undo` of the judgement, for `add` of the document. */
  readonly of: string;
  /** `same`, `different`: the other record. */
  readonly other?: string;
  /** Id of one fact behind the record: only that passage is corrected, rejected, or parted from the rest. */
  readonly fact?: string;
  readonly slot?: string;
  readonly value?: string | number;
  readonly why?: string;
  readonly maker?: string;
  /** `add`: the stretch of the document's text, what is read there, and its slots as a person writes them. */
  readonly span?: Span;
  readonly kind?: RecordKind;
  readonly slots?: Readonly<Record<string, string | number>>;
  /** Names this decision: sent again it is not laid down twice. */
  readonly token?: string;
}

/** `POST /api/judgements` */
export interface JudgementAnswer {
  readonly judgement: Judgement;
  readonly names: NamesById;
}

/** `GET /api/judgements` */
export interface JudgementsAnswer extends Page<Judgement> {
  readonly names: NamesById;
}

/** `POST /api/check` */
export type CheckAnswer = CheckedDraft & Named;

/** `GET /api/timeline` */
export interface TimelineAnswer extends Page<RecordView> {
  readonly names: NamesById;
}

/** `GET /api/facets` */
export type FacetsAnswer = DeskFacets;

/** `GET /api/spread` */
export type SpreadAnswer = Spread;

/** `GET /api/records/:id` */
export interface RecordAnswer {
  readonly record: RecordView;
  readonly passages: readonly Passage[];
  readonly names: NamesById;
}

/** `GET /api/documents` */
export type DocumentsAnswer = Page<DocumentView>;

/** One fact of a document, with its name in the store and the record it supports. */
export interface WireReading {
  readonly id: string;
  readonly record: string | null;
  readonly fact: Fact;
  /** The live page at the words of the evidence, where the document has an address. */
  readonly link: string | null;
  /** What people decided on it, the oldest first; absent where nobody has. */
  readonly judgements?: readonly RecordJudgement[];
}

/** `GET /api/documents/:id` */
export interface DocumentAnswer {
  readonly document: DocumentView;
  /** Null where the document could not be read; `document.unread` says why. */
  readonly text: string | null;
  readonly blocks: readonly Block[];
  readonly readings: readonly WireReading[];
  readonly kin: readonly DocumentView[];
  readonly names: NamesById;
}

/** `GET /api/search` */
export interface SearchAnswer {
  readonly records: Page<RecordHit>;
  readonly texts: Page<TextHit>;
  readonly names: NamesById;
}

/** One line of the answer to `POST /api/documents` and `POST /api/addresses` (JSON lines, written as the documents are read). */
export type UploadLine =
  | {
      readonly stage: "read";
      readonly path: string;
      /** Missing where nothing came. */
      readonly sha256?: string;
      readonly outcome: AddProgress["outcome"];
      readonly failure?: WireFailure["error"];
    }
  | { readonly stage: "done"; readonly facts: number; readonly created: number; readonly changed: number }
  | { readonly stage: "failed"; readonly error: WireFailure["error"] };
