type Page<Row> = { items: Row[]; nextCursor?: string; total?: number };

/** How an infinite query walks a list: `infiniteQueryOptions({ queryKey, queryFn, ...byCursor })`. */
export const byCursor = {
  initialPageParam: '',
  getNextPageParam: (page: Page<unknown>): string | undefined => page.nextCursor
};

/** The query's part of it: the first page is asked for without a cursor. */
export function after(cursor: string): { cursor?: string } {
  return cursor === '' ? {} : { cursor };
}

/** All rows fetched so far, and how many there are if the server was asked. */
export function rowsOf<Row>(pages: Page<Row>[]): { rows: Row[]; total: number | undefined } {
  return { rows: pages.flatMap((page) => page.items), total: pages[0]?.total };
}

/** All rows of a list that is short enough to be wanted whole. */
export async function everyRow<Row>(read: (cursor: string) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const page: Page<Row> = await read(cursor);
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}
