import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RecordView, TimelineAnswer } from "chancery/wire";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { NamesProvider } from "../names.tsx";
import { SearchBox } from "../search-box.tsx";
import { typeWord, What, whenOf, Where, Who } from "../summary.tsx";
import { Choices, Dialog } from "./dialog.tsx";

/** Records that are offered. */
const OFFERED = 8;

export interface OtherDialogProps {
  readonly title: string;
  readonly record: RecordView;
  readonly close: () => void;
  readonly choose: (other: string) => void;
}

/** Another record of the same kind: those of the same months first, all by their words. */
export function OtherDialog({ title, record, close, choose }: OtherDialogProps) {
  const { words } = useLanguage();
  const [q, setQ] = useState("");
  const { data } = useQuery({
    queryKey: ["others", record.id, q],
    queryFn: ({ signal }) => ask<TimelineAnswer>("timeline", { ...likeness(record, q), limit: OFFERED + 1 }, signal),
    placeholderData: keepPreviousData,
  });
  const others = (data?.items ?? []).filter(({ id }) => id !== record.id).slice(0, OFFERED);
  const pick = (index: number) => {
    const other = others[index];
    if (!other) return;
    choose(other.id);
    close();
  };
  return (
    <Dialog title={title} close={close} onDigit={(digit) => pick(digit - 1)}>
      <p className="judge-hint">{words.judging.otherHint}</p>
      <NamesProvider value={data?.names ?? {}}>
        {others.length > 0 && (
          <Choices
            key={others.map(({ id }) => id).join()}
            label={title}
            options={others.map((other) => ({ key: other.id, shown: <Told record={other} /> }))}
            choose={pick}
          />
        )}
      </NamesProvider>
      {data && !others.length && <p>{words.judging.noOther}</p>}
      <SearchBox label={words.judging.findOther} standing={q} seek={setQ} />
    </Dialog>
  );
}

function Told({ record: { body } }: { readonly record: RecordView }) {
  const { words, language } = useLanguage();
  return (
    <>
      {formatWhen(whenOf(body), language) ?? words.undated} <strong>{typeWord(body, words)}</strong> <Who told={body} />{" "}
      <What told={body} /> <Where told={body} />
    </>
  );
}

function likeness({ body }: RecordView, q: string): Record<string, string | undefined> {
  const type = body.kind === "event" ? body.type : body.kind === "figure" ? body.measure : undefined;
  if (q) return { kind: body.kind, q };
  const month = /^(?:\.\.\/)?(\d{4}(?:-\d\d)?)/.exec(whenOf(body) ?? "")?.[1];
  return { kind: body.kind, type, from: month, to: month };
}
