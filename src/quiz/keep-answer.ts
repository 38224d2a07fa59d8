/** An answered question stays focusable and readable, but its answer stands. */
export function keepAnswer(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
