import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { MapAnswer } from "chancery/wire";
import { mapQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useWords } from "../../i18n/language.tsx";
import { DeskPage } from "../../parts/desk-page.tsx";
import { PeopleTabs } from "../../parts/people-tabs.tsx";
import { MapDrawing } from "./map-drawing.tsx";
import { SpotList } from "./spot-list.tsx";
import "./map.css";

const route = getRouteApi("/people/map");

/** Where events took place: a map, and beside it the same as a list. */
export function MapView() {
  const { map } = useWords();
  const found = useQuery(mapQuery(sidesIn({ ...route.useSearch() })));
  return (
    <DeskPage title={map.title} found={found} empty={map} isEmpty={({ spots }) => !spots.length} tabs={<PeopleTabs />}>
      {(answer) => <Places answer={answer} />}
    </DeskPage>
  );
}

function Places({ answer }: { readonly answer: MapAnswer }) {
  const { map } = useWords();
  const { spot, side } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (chosen: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, spot: chosen }), replace: true, resetScroll: false });
  return (
    <>
      <p className="beside-text">{map.text}</p>
      <div className="beside">
        <MapDrawing spots={answer.spots} chosen={spot} choose={choose} />
        <SpotList answer={answer} chosen={spot} choose={choose} sides={side} />
      </div>
    </>
  );
}
