import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { GraphAnswer } from "chancery/wire";
import { graphQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useWords } from "../../i18n/language.tsx";
import { DeskPage } from "../../parts/desk-page.tsx";
import { PeopleTabs } from "../../parts/people-tabs.tsx";
import { GraphDrawing } from "./graph-drawing.tsx";
import { GraphList } from "./graph-list.tsx";
import { usualLeast } from "./layout.ts";
import "./graph.css";

const route = getRouteApi("/people/graph");

/** Who and what is tied by records: a drawing, and beside it the same as a list. */
export function GraphView() {
  const { graph } = useWords();
  const found = useQuery(graphQuery(sidesIn({ ...route.useSearch() })));
  return (
    <DeskPage
      title={graph.title}
      found={found}
      empty={graph}
      isEmpty={({ nodes }) => !nodes.length}
      tabs={<PeopleTabs />}
    >
      {(answer) => <Graph answer={answer} />}
    </DeskPage>
  );
}

function Graph({ answer }: { readonly answer: GraphAnswer }) {
  const { graph } = useWords();
  const { node, least } = route.useSearch();
  const navigate = route.useNavigate();
  const atLeast = Number(least) || usualLeast(answer.ties);
  const ties = answer.ties.filter(({ count }) => count >= atLeast);
  const choose = (chosen: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, node: chosen }), replace: true, resetScroll: false });
  const thin = (records: string) =>
    void navigate({ search: (old) => ({ ...old, least: records }), replace: true, resetScroll: false });
  return (
    <>
      <p className="beside-text">
        {graph.text} {answer.beyond > 0 && graph.beyond(answer.beyond)}
      </p>
      <div className="beside">
        <div>
          <LeastChoice ties={answer.ties} least={atLeast} choose={thin} />
          <GraphDrawing nodes={answer.nodes} ties={ties} chosen={node} choose={choose} />
        </div>
        <GraphList answer={answer} chosen={node} choose={choose} />
      </div>
    </>
  );
}

interface LeastChoiceProps extends Pick<GraphAnswer, "ties"> {
  readonly least: number;
  readonly choose: (least: string) => void;
}

/** Thins the drawing out. */
function LeastChoice({ ties, least, choose }: LeastChoiceProps) {
  const { graph } = useWords();
  const most = ties[0]?.count ?? 1;
  const steps = [...new Set([1, 2, 3, 5, 8, 12, 20, 50, least])].filter((n) => n <= most).sort((a, b) => a - b);
  if (steps.length < 2) return null;
  return (
    <label className="graph-least">
      {graph.least}{" "}
      <select value={least} onChange={({ target }) => choose(target.value)}>
        {steps.map((n) => (
          <option key={n} value={n}>
            {graph.leastOf(n)}
          </option>
        ))}
      </select>
    </label>
  );
}
