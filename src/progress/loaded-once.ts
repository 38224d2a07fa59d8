/** Loads what an address names once; what failed is tried again at the next call, the connection may be back. */
export function loadedOnce<T>(
  load: (address: string) => Promise<T>,
): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    const loading = known.get(address) ?? load(address);
    if (!known.has(address)) {
      known.set(address, loading);
      loading.catch(() => known.delete(address));
    }
    return loading;
  };
}
