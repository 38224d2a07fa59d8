declare global {
  /** Set by `early.js`: controls that the reader used before their exercise came to life. */
  var kfEarly: WeakSet<Element> | undefined;
}

/** Whether the reader used this control before code arrived; what the browser itself restored does not count. */
export function isEarly(control: Element): boolean {
  return globalThis.kfEarly?.has(control) ?? false;
}
