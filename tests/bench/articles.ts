/** Content folders of any size, made of the real one: what is measured has real texts and real exercises. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'content';
const originals = readdirSync(join(source, 'articles'));

/** What the series itself has. */
export const ownArticles = originals.length;

/** Writes a folder of so many articles; beyond the series they are copies of it. */
export function fillContent(folder: string, articles: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  for (let number = ownArticles; number < articles; number += 1) {
    const original = originals[number % ownArticles] ?? '';
    const text = readFileSync(join(source, 'articles', original), 'utf8');
    writeFileSync(join(folder, `articles/kopie-${number}.mdx`), copyOf(text, number));
  }
}

/** A copy that may stand beside the original: a post, each exercise with an id of its own. */
function copyOf(text: string, number: number): string {
  return text
    .replace(/^kind: .*\n/m, '')
    .replace(
      /(<(?:Quiz|QuizGroup|Scenario|Checklist|SelfAssessment)\b[^>]*?\bid="[^"]+)"/g,
      `$1-${number}"`,
    );
}
