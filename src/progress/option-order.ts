declare global {
  /** Set by `early.js`: for each question on the page the order its options were put in. */
  var kfOrders: Record<string, number[]> | undefined;
}

/**
 * The items in the order in which they already stand on the page. On the server, and where nothing was mixed,
 * that is the author's.
 */
export function inPageOrder<Item>(id: string, items: readonly Item[]): Item[] {
  const order = globalThis.kfOrders?.[id];
  if (order?.length !== items.length) return [...items];
  return order.flatMap((index) => items[index] ?? []);
}
