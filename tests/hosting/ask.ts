import { get, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, still packed. */
  body: Buffer;
}

export function ask(url: string, encodings = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = encodings ? { 'Accept-Encoding': encodings } : {};
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve({ status, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}
