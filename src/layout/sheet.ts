let anchor: HTMLElement | undefined;

/** Lets the next popover with the class `sheet` stand beside this element. */
export function placeSheet(beside: HTMLElement): void {
  anchor?.style.removeProperty('anchor-name');
  anchor = beside;
  beside.style.setProperty('anchor-name', '--sheet');
}
