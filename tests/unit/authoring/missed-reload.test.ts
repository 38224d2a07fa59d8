import type { HotPayload } from 'vite';
import { expect, test } from 'vitest';
import { repeatMissedReload } from '../../../src/authoring/missed-reload.ts';

function serve() {
  const sent: string[] = [];
  const calls = { request: () => {}, say: (_: HotPayload) => {}, open: () => {} };
  repeatMissedReload({
    onRequest: (callback) => {
      calls.request = callback;
    },
    onSend: (callback) => {
      calls.say = callback;
    },
    onOpen: (callback) => {
      calls.open = callback;
    },
    send: ({ type }) => sent.push(type),
  });
  return { ...calls, sent, reload: () => calls.say({ type: 'full-reload' }) };
}

test('a page that was on its way when the content changed is told to reload as it opens', () => {
  const server = serve();
  server.request();
  server.reload();
  server.open();

  expect(server.sent).toEqual(['full-reload']);
});

test('a page that was asked for after the change is left alone', () => {
  const server = serve();
  server.reload();
  server.request();
  server.open();

  expect(server.sent).toEqual([]);
});

test('what is no reload is not repeated', () => {
  const server = serve();
  server.request();
  server.say({ type: 'update', updates: [] });
  server.open();

  expect(server.sent).toEqual([]);
});
