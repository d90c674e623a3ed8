import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { PledgesAnswer, RecordView } from "chancery/wire";
import { pledgesQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useWords } from "../../i18n/language.tsx";
import { DeskPage } from "../../parts/desk-page.tsx";
import { RecordItem } from "../../parts/record-item.tsx";
import "./desk.css";

const route = getRouteApi("/pledges");

/** What was promised, by what came of it: what should be asked about stands first. */
export function PledgesView() {
  const words = useWords();
  const found = useQuery(pledgesQuery(sidesIn({ ...route.useSearch() })));
  return (
    <DeskPage title={words.pledges.title} found={found} empty={words.pledges} isEmpty={isEmpty}>
      {(answer) => <Board answer={answer} />}
    </DeskPage>
  );
}

function isEmpty({ open, ended }: PledgesAnswer): boolean {
  return ![open, ended].some((groups) => Object.values(groups).some((records) => records.length));
}

function Board({ answer: { open, ended } }: { readonly answer: PledgesAnswer }) {
  const { relation, pledges } = useWords();
  return (
    <div className="desk-columns">
      {(["overdue", "due", "silent", "open"] as const).map((standing) => (
        <Column key={standing} name={standing} title={relation[standing]} records={open[standing]} />
      ))}
      {(["kept", "partly-kept", "broken", "cancelled"] as const).map((outcome) => (
        <Column key={outcome} name={outcome} title={pledges[outcome]} records={ended[outcome]} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly title: string;
  readonly records: readonly RecordView[];
}

function Column({ name, title, records }: ColumnProps) {
  const { pledges } = useWords();
  return (
    <section className="board" data-standing={name}>
      <h2>
        {title} <span className="count">{records.length}</span>
      </h2>
      {!records.length && <p className="aside">{pledges.none}</p>}
      <ol className="items">
        {records.map((record) => (
          <RecordItem key={record.id} record={record} plain={["open", name]} />
        ))}
      </ol>
    </section>
  );
}
