declare global {
  /** Set by `early.js`: the order in which so many options of a question stand for this reader. */
  var kfOrder: ((id: string, count: number) => number[]) | undefined;
}

/** The items in this reader's order, in which they already stand on the page; on the server that is the author's. */
export function inPageOrder<Item>(id: string, items: readonly Item[]): Item[] {
  const order = globalThis.kfOrder?.(id, items.length) ?? [...items.keys()];
  return order.flatMap((index) => items[index] ?? []);
}
