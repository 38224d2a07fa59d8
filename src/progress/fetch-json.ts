export interface Answer<File> {
  status: number;
  /** Absent where the server has none. */
  file?: File;
}

/** A file of the site's own. Rejects without connection, and where what comes is no JSON. */
export async function fetchJson<File>(address: string): Promise<Answer<File>> {
  const response = await fetch(address);
  const { status } = response;
  return response.ok ? { status, file: await response.json() } : { status };
}
