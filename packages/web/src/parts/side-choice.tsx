import { useNavigate } from "@tanstack/react-router";
import type { OfferedSide } from "chancery/wire";
import { type Language, useLanguage } from "../i18n/language.tsx";
import { Icon } from "./icon.tsx";
import "./side-choice.css";

export function sideName({ id, names }: OfferedSide, language: Language): string {
  return names[language] ?? names["en"] ?? id;
}

export interface SideChoiceProps {
  readonly sides: readonly OfferedSide[];
  readonly offered: readonly OfferedSide[];
  /** How many must stay; 0 where a page can be asked of all records. */
  readonly least?: number;
}

/** Between whom a page is asked: chips to take away, and a list to add from. The choice stands in the address. */
export function SideChoice({ sides, offered, least = 0 }: SideChoiceProps) {
  const { words, language } = useLanguage();
  const navigate = useNavigate();
  const choose = (side: readonly string[]) =>
    void navigate({
      to: ".",
      search: ({ side: _side, ...old }) => (side.length ? { ...old, side } : old),
      resetScroll: false,
    });
  const ids = sides.map(({ id }) => id);
  const others = offered.filter(({ id }) => !ids.includes(id));
  return (
    <div className="sides" role="group" aria-label={words.relation.sides}>
      {sides.map((side) => (
        <button
          key={side.id}
          type="button"
          className="chip"
          aria-label={words.relation.removeSide(sideName(side, language))}
          disabled={sides.length <= least}
          onClick={() => choose(ids.filter((id) => id !== side.id))}
        >
          {sideName(side, language)} <Icon name="close" />
        </button>
      ))}
      <select
        aria-label={words.relation.addSide}
        value=""
        disabled={!others.length}
        onChange={(event) => choose([...ids, event.target.value])}
      >
        <option value="">{words.relation.addSide}</option>
        {others.map((side) => (
          <option key={side.id} value={side.id}>
            {sideName(side, language)} ({side.count})
          </option>
        ))}
      </select>
    </div>
  );
}
