import { Link } from "@tanstack/react-router";
import { useWords } from "../../i18n/language.tsx";
import type { Words } from "../../i18n/words/en.ts";
import { Icon } from "../../parts/icon.tsx";
import { isDone, type Upload, type Uploads } from "./uploads.ts";

/** Lines kept in sight: what is under way and what went wrong come first. */
const SHOWN = 200;

/** Every file on its way in, and what became of it. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const { upload } = useWords();
  const { items, busy, gained, stop, clear } = uploads;
  if (!items.length) return null;
  const done = items.filter(isDone).length;
  return (
    <section className="uploads" aria-label={upload.title}>
      <header>
        <p role="status">{busy ? upload.progress(done, items.length) : upload.finished(items.length)}</p>
        {gained.facts > 0 && <p className="uploads-gained">{upload.gained(gained.facts, gained.created)}</p>}
        {busy ? (
          <button type="button" className="button" onClick={stop}>
            {upload.stop}
          </button>
        ) : (
          <button type="button" className="button button-icon" aria-label={upload.dismiss} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <progress value={done} max={items.length} aria-label={upload.title} />
      <ul>
        {byUrgency(items).map((item) => (
          <UploadItem key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}

function byUrgency(items: readonly Upload[]): readonly Upload[] {
  if (items.length <= SHOWN) return items;
  const urgent = items.filter((item) => item.failure !== undefined || item.state === "sending");
  return [...urgent, ...items.filter((item) => !urgent.includes(item))].slice(0, SHOWN);
}

function UploadItem({ item }: { readonly item: Upload }) {
  const words = useWords();
  const { path, state, sha256, failure } = item;
  const readable = sha256 !== undefined && state !== "failed";
  return (
    <li data-state={state}>
      <span className="upload-path">
        {readable ? (
          <Link to="/documents/$id" params={{ id: sha256 }}>
            {path}
          </Link>
        ) : (
          path
        )}
      </span>
      <span className="upload-state">{stateWord(state, words)}</span>
      {failure && (
        <span className="upload-why">
          {failure.code === "offline" ? words.failure.offline : failure.message} {failure.advice}
        </span>
      )}
    </li>
  );
}

function stateWord(state: Upload["state"], { upload }: Words): string {
  if (state === "too-large") return upload.tooLarge;
  return upload[state];
}
