/**
 * Runs in the page, so it stands alone.
 *
 * @returns luminances (0 to 1, WCAG 2.2) of an element's text and of what lies behind it, and their contrast (1 to 21)
 */
export function contrast(selector: string): { text: number; background: number; ratio: number } {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Painted and read back: the engine turns any notation of a colour into sRGB. */
  const luminance = (colour: string): number | undefined => {
    if (!pen) return undefined;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha] = pen.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} fehlt`);
  const text = luminance(getComputedStyle(element).color) ?? 0;
  let background: number | undefined;
  for (let at: Element | null = element; at && background === undefined; at = at.parentElement) {
    background = luminance(getComputedStyle(at).backgroundColor);
  }
  // Nothing painted: the canvas of the browser.
  background ??= getComputedStyle(document.documentElement).colorScheme === 'dark' ? 0 : 1;
  const [dark = 0, bright = 0] = [text, background].sort((a, b) => a - b);
  return { text, background, ratio: (bright + 0.05) / (dark + 0.05) };
}
