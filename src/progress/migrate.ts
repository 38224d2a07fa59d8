/**
 * Brings an entry of an older version to the present one, a version at a time. What it cannot make sense of it
 * hands back as it is, for the schema to refuse.
 *
 *   quiz 1 → 2: `options` and `chosen` became `items` and `answer`, when questions of other types came;
 *               confidence and score were not asked before.
 *   scenario 1 → 2: a decision also names the choices beside it, which were not kept before.
 */
export function migrate(kind: string, entry: unknown): unknown {
  if (kind === 'quiz' && isVersion(entry, 1)) return quizFrom1(entry);
  if (kind === 'scenario' && isVersion(entry, 1)) return scenarioFrom1(entry);
  return entry;
}

function isVersion(entry: unknown, version: number): entry is Record<string, unknown> {
  return typeof entry === 'object' && entry !== null && 'v' in entry && entry.v === version;
}

function quizFrom1({ options, chosen, ...kept }: Record<string, unknown>): unknown {
  return {
    ...kept,
    v: 2,
    items: options,
    answer: { type: 'choice', chosen },
    confidence: null,
    score: null,
  };
}

function scenarioFrom1({ path, ...kept }: Record<string, unknown>): unknown {
  const decisions = Array.isArray(path) ? path.map((one) => ({ ...one, others: [] })) : path;
  return { ...kept, v: 2, path: decisions };
}
