/** What a field was given and does not accept, and what it would. */
export function ProblemText({ given, accepted }: { given: string; accepted: string }) {
  return given.trim() === '' ? (
    <>Is missing. Accepted: {accepted}.</>
  ) : (
    <>
      “{given}” does not fit. Accepted: {accepted}.
    </>
  );
}
