// What the graph and the map say, the tabs of people and frameworks, and the form for addresses.
import type { NodeKind } from "chancery/wire";

const number = new Intl.NumberFormat("en");

function counted(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

export const atlasEn = {
  peopleTabs: { label: "People and frameworks", people: "People and rounds", graph: "Graph", map: "Map" },

  offices: {
    known: "from the packs",
    beyond: (n: number) => `${counted(n, "person", "people")} in fewer meetings left out.`,
    met: (n: number, last: string) => `${counted(n, "meeting", "meetings")}, the last: ${last}`,
  },

  address: {
    label: "Addresses of documents",
    hint: "or paste an address: https://…",
    fetch: "Fetch",
    wrong: (word: string) => `“${word}” is no address: give one that begins with http:// or https://.`,
  },

  lineage: {
    same: (n: number) => `same text in ${counted(n, "other document", "other documents")}`,
    original: "Made from",
  },

  zoom: { in: "Closer", out: "Farther", whole: "All" },

  graph: {
    title: "Graph",
    text: "Who and what stands in records together: the more records, the thicker the line. Choose a name to see its ties.",
    drawing: (nodes: number, ties: number) =>
      `${counted(nodes, "name", "names")} and ${counted(ties, "tie", "ties")}; the list holds the same`,
    beyond: (n: number) => `${counted(n, "name", "names")} in fewer records not shown`,
    least: "Ties of at least",
    leastOf: (n: number) => counted(n, "record", "records"),
    kinds: {
      state: "State",
      region: "Region",
      person: "Person",
      body: "Body",
      framework: "Framework",
    } satisfies Record<NodeKind, string>,
    name: "Name",
    kind: "Kind",
    records: "Records",
    ties: "Ties",
    with: "With",
    last: "Last",
    tiesOf: (name: string) => `Ties of ${name}`,
    all: "All names",
    find: "Find a name",
    nothing: "No name holds these letters.",
    emptyTitle: "Nothing to tie yet",
    emptyText:
      "People, states, bodies and frameworks that stand in one record are tied here, once documents tell of them.",
  },

  map: {
    title: "Map",
    text: "Places of events; the larger, the more. Where only a state is named, its capital stands for it, as a ring.",
    drawing: (n: number) => `${counted(n, "place", "places")}; the list holds the same`,
    place: "Place",
    events: "Events",
    last: "Last",
    capital: (town: string) => `as ${town}`,
    unplaced: "not on the map",
    placeless: (n: number) => `${counted(n, "event names", "events name")} no place`,
    borders: "Coasts after Natural Earth. Borders are not drawn.",
    world: "Whole world",
    emptyTitle: "No place on record",
    emptyText: "Towns and states where something happened stand here, once documents name them.",
  },
};
