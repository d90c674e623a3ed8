/** The head of a table whose columns hold words. */
export function TextHeads({ heads }: { readonly heads: readonly string[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col" className="table-text">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
