import { Link } from "@tanstack/react-router";
import type { GraphAnswer, GraphNode, Tie } from "chancery/wire";
import { useState } from "react";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { LastCell } from "../../parts/last-cell.tsx";
import { NameList, useNameText } from "../../parts/names.tsx";
import "../../parts/table.css";
import { KindMark } from "./node-shape.tsx";

export interface GraphListProps {
  readonly answer: GraphAnswer;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** All names, or the ties of the chosen one, each leading to its records. */
export function GraphList({ answer, chosen, choose }: GraphListProps) {
  const node = answer.nodes.find(({ id }) => id === chosen);
  return node ? <TiesOf node={node} answer={answer} choose={choose} /> : <AllNames answer={answer} choose={choose} />;
}

function AllNames({ answer: { nodes, ties }, choose }: Omit<GraphListProps, "chosen">) {
  const { language, words } = useLanguage();
  const { graph } = words;
  const nameOf = useNameText();
  const [sought, setSought] = useState("");
  const holds = ({ name }: GraphNode) => nameOf(name).text.toLowerCase().includes(sought.trim().toLowerCase());
  const shown = nodes.filter(holds);
  return (
    <section aria-label={graph.all}>
      <input
        type="search"
        className="graph-find"
        aria-label={graph.find}
        placeholder={graph.find}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {!shown.length && <p className="aside">{graph.nothing}</p>}
      <div className="beside-list" tabIndex={0} role="region" aria-label={graph.all}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{graph.name}</th>
              <th scope="col" className="table-text">
                {graph.kind}
              </th>
              <th scope="col">{graph.records}</th>
              <th scope="col">{graph.ties}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((node) => (
              <tr key={node.id}>
                <th scope="row">
                  <button type="button" className="more" onClick={() => choose(node.id)}>
                    <NameList names={[node.name]} />
                  </button>
                </th>
                <td className="table-text graph-kind">
                  <KindMark kind={node.kind} /> {graph.kinds[node.kind]}
                </td>
                <td>{node.count.toLocaleString(language)}</td>
                <td>{ties.filter(({ pair }) => pair.includes(node.id)).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface TiesOfProps extends Omit<GraphListProps, "chosen"> {
  readonly node: GraphNode;
}

function TiesOf({ node, answer: { nodes, ties }, choose }: TiesOfProps) {
  const { graph } = useWords();
  const nameOf = useNameText();
  const own = ties.filter(({ pair }) => pair.includes(node.id));
  const title = graph.tiesOf(nameOf(node.name).text);
  return (
    <section aria-label={title}>
      <h2 className="graph-chosen">
        <KindMark kind={node.kind} /> {title}
      </h2>
      <p>
        <button type="button" className="more" onClick={() => choose(undefined)}>
          ← {graph.all}
        </button>
      </p>
      <div className="beside-list" tabIndex={0} role="region" aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{graph.with}</th>
              <th scope="col">{graph.records}</th>
              <th scope="col" className="table-text">
                {graph.last}
              </th>
            </tr>
          </thead>
          <tbody>
            {own.map((tie) => (
              <TieRow key={tie.pair.join()} tie={tie} node={node} nodes={nodes} choose={choose} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface TieRowProps {
  readonly tie: Tie;
  readonly node: GraphNode;
  readonly nodes: readonly GraphNode[];
  readonly choose: (id: string) => void;
}

function TieRow({ tie: { pair, count, record, when }, node, nodes, choose }: TieRowProps) {
  const other = nodes.find(({ id }) => pair.includes(id) && id !== node.id);
  if (!other) return null;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="more" onClick={() => choose(other.id)}>
          <NameList names={[other.name]} />
        </button>
      </th>
      <td>
        <Link to="/timeline" search={recordsOf([node, other])}>
          {count}
        </Link>
      </td>
      <LastCell record={record} when={when} />
    </tr>
  );
}

/** The timeline of records that name both; what belongs to a framework often does so by its name only. */
function recordsOf(pair: readonly GraphNode[]) {
  const of = (wanted: boolean) => pair.filter(({ kind }) => (kind === "framework") === wanted).map(({ id }) => id);
  const [name, framework] = [of(false), of(true)];
  return { kind: ["event", "pledge", "role"], ...(name.length && { name }), ...(framework.length && { framework }) };
}
