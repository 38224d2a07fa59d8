import { isEarly } from '../progress/early-input.ts';
import type { Rating } from '../progress/ratings.ts';

const groupsIn = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLFieldSetElement>('.statement') ?? []),
];

export function showRatings(root: HTMLElement | null, ratings: readonly Rating[]): void {
  groupsIn(root).forEach((group, index) => {
    for (const input of group.querySelectorAll('input')) {
      input.checked = Number(input.value) === ratings[index];
    }
  });
}

/** What was checked by the reader before this code arrived, see `early.js`. */
export function readEarlyRadios(root: HTMLElement | null): Rating[] {
  return groupsIn(root).map((group) => {
    const input = group.querySelector<HTMLInputElement>('input:checked');
    return input && isEarly(input) ? Number(input.value) : null;
  });
}
