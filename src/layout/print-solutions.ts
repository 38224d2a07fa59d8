/** Opens the solutions for paper and closes them again, in browsers whose style sheets cannot (`print.css`). */
let opened: HTMLDetailsElement[] = [];

window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('.solution:not([open])')];
  for (const solution of opened) solution.open = true;
});

window.addEventListener('afterprint', () => {
  for (const solution of opened) solution.open = false;
});

// A module, although it gives nothing: it is loaded on demand.
export {};
