declare global {
  /** Set by `early.js`: clicks and inputs in exercises that had not come to life. */
  var kfEarly: Event[] | undefined;
}

const early = (type: 'click' | 'input') =>
  (globalThis.kfEarly ?? []).filter((event) => event.type === type).map(({ target }) => target);

/** Whether the reader used this control before code arrived; what the browser itself restored does not count. */
export const isEarly = (control: Element): boolean => early('input').includes(control);

/** The buttons within an element that were pressed before code arrived, one for each press. */
export function earlyPresses(within: Element | null): HTMLButtonElement[] {
  return early('click').flatMap((target) => {
    const button = (target as Element).closest('button');
    return button && within?.contains(button) ? [button] : [];
  });
}

/** The same in a list, with the child each of them stands in, counted from 0. */
export function earlyPlaces(list: Element | null): { button: HTMLButtonElement; place: number }[] {
  const items = [...(list?.children ?? [])];
  return earlyPresses(list).map((button) => ({
    button,
    place: items.findIndex((item) => item.contains(button)),
  }));
}
