import type { Question } from '../exercises/model.ts';
import type { Answer } from '../progress/fetch-json.ts';
import type { Scheduled } from '../progress/review-queue.ts';

/** The questions of one article, as the build writes them. */
export interface QuestionFile {
  title: string;
  href: string;
  questions: Question[];
}

export interface Fetched {
  /** Id → question and where it comes from. */
  questions: Map<string, { question: Question; title: string; href: string }>;
  /** No longer asked by any article: the article or the question is gone. */
  gone: string[];
  /** Could not be fetched just now. */
  unreachable: string[];
}

/** @param fetchFile answers with the file of an article's slug; rejects without connection */
export async function fetchQuestions(
  scheduled: readonly Scheduled[],
  fetchFile: (article: string) => Promise<Answer<QuestionFile>>,
): Promise<Fetched> {
  const articles = [...new Set(scheduled.map(({ record }) => record.article))];
  const answers = new Map(
    await Promise.all(
      articles.map(
        async (article) => [article, await fetchFile(article).catch(() => undefined)] as const,
      ),
    ),
  );
  const fetched: Fetched = { questions: new Map(), gone: [], unreachable: [] };
  for (const { id, record } of scheduled) {
    const answer = answers.get(record.article);
    const question = answer?.file?.questions.find((one) => one.id === id);
    if (question && answer?.file) {
      const { title, href } = answer.file;
      fetched.questions.set(id, { question, title, href });
    } else if (answer?.file || answer?.status === 404) fetched.gone.push(id);
    else fetched.unreachable.push(id);
  }
  return fetched;
}
