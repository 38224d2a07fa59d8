const format = new Intl.NumberFormat('de', { maximumFractionDigits: 2 });

/** A number with a German decimal comma. */
export function inGerman(value: number): string {
  return format.format(value);
}
