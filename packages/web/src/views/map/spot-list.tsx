import { Link } from "@tanstack/react-router";
import type { MapAnswer, Spot } from "chancery/wire";
import { useWords } from "../../i18n/language.tsx";
import { LastCell } from "../../parts/last-cell.tsx";
import { NameList, useNameText } from "../../parts/names.tsx";
import "../../parts/table.css";

export interface SpotListProps {
  readonly answer: MapAnswer;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly sides: readonly string[] | undefined;
}

/** Places by how many events they saw, each leading to them. */
export function SpotList({ answer: { spots, placeless }, chosen, choose, sides }: SpotListProps) {
  const { map } = useWords();
  return (
    <section>
      <div className="beside-list" tabIndex={0} role="region" aria-label={map.title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{map.place}</th>
              <th scope="col">{map.events}</th>
              <th scope="col" className="table-text">
                {map.last}
              </th>
            </tr>
          </thead>
          <tbody>
            {spots.map((spot) => (
              <SpotRow key={spot.id} spot={spot} isChosen={spot.id === chosen} choose={choose} sides={sides} />
            ))}
          </tbody>
        </table>
      </div>
      {placeless > 0 && <p className="beside-text">{map.placeless(placeless)}</p>}
    </section>
  );
}

/** What was denied or given up took no place. */
const TOOK = ["happened", "ongoing", "planned", "proposed", "postponed"];

interface SpotRowProps extends Pick<SpotListProps, "choose" | "sides"> {
  readonly spot: Spot;
  readonly isChosen: boolean;
}

function SpotRow({ spot: { id, name, at, capital, count, record, when }, isChosen, choose, sides }: SpotRowProps) {
  const nameOf = useNameText();
  const { map } = useWords();
  return (
    <tr aria-current={isChosen}>
      <th scope="row">
        <button
          type="button"
          className="more"
          aria-pressed={isChosen}
          onClick={() => choose(isChosen ? undefined : id)}
        >
          <NameList names={[name]} />
        </button>{" "}
        {capital !== null && <span className="aside">{map.capital(nameOf({ id: capital, name: capital }).text)}</span>}
        {at === null && <span className="aside">{map.unplaced}</span>}
      </th>
      <td>
        <Link to="/timeline" search={{ kind: ["event"], place: [id], status: TOOK, ...(sides && { side: sides }) }}>
          {count}
        </Link>
      </td>
      <LastCell record={record} when={when} />
    </tr>
  );
}
