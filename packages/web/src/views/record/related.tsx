import { Link } from "@tanstack/react-router";
import type { RecordView } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { typeWord, What, whenOf, Who } from "../../parts/summary.tsx";

/** What this record is part of, and its own parts: the meetings of a visit. */
export function Related({ record: { related = [] } }: { readonly record: RecordView }) {
  const { words, language } = useLanguage();
  const groups = (["part-of", "has-part"] as const).filter((one) => related.some(({ relation }) => relation === one));
  return groups.map((group) => (
    <section key={group} className="history">
      <h3>{group === "part-of" ? words.record.partOf : words.record.hasPart}</h3>
      <ul>
        {related
          .filter(({ relation }) => relation === group)
          .map(({ id, body }) => (
            <li key={id}>
              <Link to="/records/$id" params={{ id }}>
                {formatWhen(whenOf(body), language) ?? words.undated} {typeWord(body, words)} <Who told={body} />{" "}
                <What told={body} />
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ));
}
