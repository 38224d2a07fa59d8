/**
 * A result in words. What the reader has just caused is announced, by a region that was there before; what
 * is only restored is shown without a word.
 */
export function LiveResult({
  text,
  isFresh,
  verdict,
  later,
}: {
  text: string;
  isFresh: boolean;
  verdict?: string | undefined;
  /** What stands here instead once it is only restored, see `layout/room.ts`. */
  later?: string | undefined;
}) {
  return (
    <>
      <p
        className="live-result"
        role="status"
        data-verdict={isFresh ? verdict : undefined}
        data-later={isFresh ? later : undefined}
      >
        {isFresh ? text : ''}
      </p>
      {!isFresh && text !== '' && (
        <p className="live-result" data-verdict={verdict}>
          {text}
        </p>
      )}
    </>
  );
}
