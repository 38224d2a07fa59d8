import { describe, expect, test } from 'vitest';
import { fetchQuestions, type QuestionFile } from '../../../src/review/fetch-questions.ts';
import { question } from '../builders.ts';
import { scheduled } from '../records.ts';

const due = [
  scheduled('lob', { article: 'zuhoeren' }),
  scheduled('rat', { article: 'vorleben' }),
  scheduled('zeit', { article: 'zuhoeren' }),
];

function fileOf(slug: string, ...ids: string[]): QuestionFile {
  return {
    title: `Artikel ${slug}`,
    href: `/${slug}/`,
    questions: ids.map((id) => question({}, { id })),
  };
}

type Answer = Awaited<ReturnType<Parameters<typeof fetchQuestions>[1]>>;

/** A server with these answers, and what it was asked for; it cannot be reached for anything else. */
function server(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const fetchFile = async (slug: string) => {
    asked.push(slug);
    const answer = answers[slug];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  };
  return { asked, fetchFile };
}

const zuhoeren = { status: 200, file: fileOf('zuhoeren', 'zeit', 'lob', 'anders') };
const vorleben = { status: 200, file: fileOf('vorleben', 'rat') };

describe('the questions of a sitting', () => {
  test('are found, with the article they come from', async () => {
    const { fetchFile } = server({ zuhoeren, vorleben });
    const { questions, gone, unreachable } = await fetchQuestions(due, fetchFile);

    expect([...questions]).toEqual([
      [
        'lob',
        { question: question({}, { id: 'lob' }), title: 'Artikel zuhoeren', href: '/zuhoeren/' },
      ],
      [
        'rat',
        { question: question({}, { id: 'rat' }), title: 'Artikel vorleben', href: '/vorleben/' },
      ],
      [
        'zeit',
        { question: question({}, { id: 'zeit' }), title: 'Artikel zuhoeren', href: '/zuhoeren/' },
      ],
    ]);
    expect([gone, unreachable]).toEqual([[], []]);
  });

  test('are fetched once an article', async () => {
    const { asked, fetchFile } = server({ zuhoeren, vorleben });
    await fetchQuestions(due, fetchFile);

    expect(asked).toEqual(['zuhoeren', 'vorleben']);
  });

  test('are none where none are asked for', async () => {
    const { asked, fetchFile } = server({});
    const { questions } = await fetchQuestions([], fetchFile);

    expect([questions.size, asked]).toEqual([0, []]);
  });

  test.for<[string, Answer | undefined, 'gone' | 'unreachable']>([
    ['gone with its article', { status: 404 }, 'gone'],
    ['gone from its article', { status: 200, file: fileOf('vorleben', 'anders') }, 'gone'],
    ['gone from an article without questions', { status: 200, file: fileOf('vorleben') }, 'gone'],
    ['unreachable without connection', undefined, 'unreachable'],
    ['unreachable while the server fails', { status: 500 }, 'unreachable'],
    ['unreachable while the server is away', { status: 503 }, 'unreachable'],
    ['unreachable where the server forbids it', { status: 403 }, 'unreachable'],
  ])('are found even if one is %s', async ([, answer, where]) => {
    const { fetchFile } = server({ zuhoeren, ...(answer && { vorleben: answer }) });
    const { questions, gone, unreachable } = await fetchQuestions(due, fetchFile);

    expect([...questions.keys()]).toEqual(['lob', 'zeit']);
    expect({ gone, unreachable }).toEqual({ gone: [], unreachable: [], [where]: ['rat'] });
  });
});
