import { useQuery } from "@tanstack/react-query";
import { makerName, signAs } from "./outbox.ts";
import { useOutbox } from "./use-outbox.ts";
import { metaQuery } from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";

/** In whose name decisions are laid down; remembered in this browser. */
export function MakerField() {
  const { judging } = useWords();
  const { data } = useQuery(metaQuery());
  useOutbox();
  return (
    <label className="maker">
      {judging.maker}{" "}
      <input
        defaultValue={makerName()}
        placeholder={data ? judging.makerHint(data.maker) : ""}
        autoComplete="name"
        maxLength={200}
        onBlur={({ target }) => signAs(target.value)}
      />
    </label>
  );
}
