/** Where `layout/room.ts` keeps the heights of a page's exercises, in `sessionStorage`: gone with the tab. */
const prefix = 'kf:room:';

export const roomKey = (path: string) => prefix + path;

/** Whoever erases what was answered leaves no trace of how much it was. */
export function forgetRooms(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  } catch {
    // Blocked: then there are none.
  }
}
