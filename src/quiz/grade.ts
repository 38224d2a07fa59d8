/** What an answer is worth. */
export interface Grade {
  verdict: 'right' | 'partly' | 'wrong';
  /** Share of the credit, 0 to 1. */
  score: number;
  /** Parts that are right and their number, where the answer has parts. */
  parts?: { found: number; total: number };
}

/**
 * Partial credit by the true/false method: each part counts on its own, the score is the share of right ones
 * (for multiple choice one of the two most promising methods in Betts, Muntean, Kim & Kao 2022, doi
 * 10.1177/0013164421994636). „Teilweise richtig“ is an answer with more right than wrong; at half, guessing
 * does as well.
 */
export function gradeParts(found: number, total: number): Grade {
  const score = total === 0 ? 0 : found / total;
  return { ...gradeScore(score), parts: { found, total } };
}

export function gradeScore(score: number): Grade {
  if (score >= 1) return { verdict: 'right', score: 1 };
  return { verdict: score > 0.5 ? 'partly' : 'wrong', score };
}
