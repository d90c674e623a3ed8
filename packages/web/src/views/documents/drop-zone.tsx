import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Paper } from "../../api/upload.ts";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../parts/icon.tsx";
import { AddressForm } from "./address-form.tsx";
import { papersIn, papersOf } from "./dropped.ts";

export interface DropZoneProps {
  readonly add: (papers: readonly Paper[]) => void;
  readonly fetch: (addresses: readonly string[]) => void;
  /** Largest document in bytes. */
  readonly limit: number | undefined;
  /** Larger, with an invitation, where nothing is kept yet. */
  readonly roomy: boolean;
}

/** The whole page takes a drop; here it says so, with buttons for those who drag nothing. */
export function DropZone({ add, fetch, limit, roomy }: DropZoneProps) {
  const { documents } = useWords();
  const over = useDrop(add);
  const megabytes = Math.floor((limit ?? 0) / 1024 / 1024);
  return (
    <section className="drop" data-over={over} data-roomy={roomy} aria-label={documents.drop}>
      {roomy && <h2>{documents.emptyTitle}</h2>}
      {roomy && <p>{documents.emptyText}</p>}
      <p className="drop-line">
        <strong>
          <Icon name="paper" /> {over ? documents.dropping : documents.drop}
        </strong>
        <span>{documents.dropText}</span>
        <Picker word={documents.choose} add={add} />
        <Picker word={documents.chooseFolder} add={add} folder />
      </p>
      <AddressForm fetch={fetch} />
      {limit !== undefined && <p className="drop-formats">{documents.formats(megabytes)}</p>}
    </section>
  );
}

interface PickerProps {
  readonly word: string;
  readonly add: (papers: readonly Paper[]) => void;
  /** Chooses a folder with all in it instead of files. */
  readonly folder?: boolean;
}

function Picker({ word, add, folder = false }: PickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (picker.current) picker.current.webkitdirectory = folder;
  }, [folder]);
  return (
    <>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {word}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        onChange={({ target }) => {
          if (target.files) add(papersOf(target.files));
          target.value = "";
        }}
      />
    </>
  );
}

/** Takes files dropped anywhere on the page; true while some hang over it. */
function useDrop(add: (papers: readonly Paper[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((papers: readonly Paper[]) => add(papers));
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) =>
      document.addEventListener(type, hear, { signal: stop.signal });
    listen("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", (event) => setOver(event.relatedTarget !== null));
    listen("drop", (event) => {
      if (!event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void papersIn(event.dataTransfer).then(take);
    });
    return () => stop.abort();
  }, []);
  return over;
}
