import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { conflictsQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useWords } from "../../i18n/language.tsx";
import { DeskPage } from "../../parts/desk-page.tsx";
import { RecordItem } from "../../parts/record-item.tsx";
import { ConflictTable } from "../record/conflict-table.tsx";
import "../record/record-panel.css";
import "./desk.css";

const route = getRouteApi("/conflicts");

/** Records whose sources contradict one another, each value with the sources that say it. */
export function ConflictsView() {
  const { conflicts } = useWords();
  const found = useQuery(conflictsQuery(sidesIn({ ...route.useSearch() })));
  return (
    <DeskPage title={conflicts.title} found={found} empty={conflicts} isEmpty={({ records }) => !records.length}>
      {({ records }) => (
        <ol className="items">
          {records.map((record) => (
            <RecordItem key={record.id} record={record}>
              <ConflictTable record={record} brief />
            </RecordItem>
          ))}
        </ol>
      )}
    </DeskPage>
  );
}
