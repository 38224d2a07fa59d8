/**
 * A result in words. What the reader has just caused is announced, by a region that was there before; what
 * is only restored is shown without a word.
 */
export function LiveResult({
  text,
  isFresh,
  verdict,
}: {
  text: string;
  isFresh: boolean;
  verdict?: string | undefined;
}) {
  return (
    <>
      <p className="live-result" role="status" data-verdict={isFresh ? verdict : undefined}>
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
