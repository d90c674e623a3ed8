import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { RecordFilters } from "../../api/filters.ts";
import { PAGE_SIZE, timelinePage } from "../../api/queries.ts";

/** Pages that are looked through at most for the record named in an address. */
const MOST = 200;

/** Line of the record that the address opened when the page was entered; null until found, and for records opened by hand. */
export function useIndexOf(id: string | undefined, filters: RecordFilters): number | null {
  const [entered] = useState(id);
  const [index, setIndex] = useState<number | null>(null);
  const client = useQueryClient();
  const find = useEffectEvent(async (wanted: string, signal: AbortSignal) => {
    for (let page = 0; page < MOST && !signal.aborted; page++) {
      const { items, total } = await client.fetchQuery({ ...timelinePage(filters, page), staleTime: 60_000 });
      const at = items.findIndex((record) => record.id === wanted);
      if (at >= 0 && !signal.aborted) return setIndex(page * PAGE_SIZE + at);
      if ((page + 1) * PAGE_SIZE >= total) return;
    }
  });
  useEffect(() => {
    const stop = new AbortController();
    // A failure to find it is shown by the list itself, which asks for the same pages.
    if (entered) find(entered, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [entered]);
  return index;
}
