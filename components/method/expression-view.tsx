/** A formula as it is told: an expression in even spacing, or a procedure in words. */
export function ExpressionView({
  telling,
  isProcedure,
}: {
  telling: string;
  isProcedure: boolean;
}) {
  return isProcedure ? (
    <p className="max-w-measure border-l-2 border-accent py-1 pl-5 text-lg">{telling}</p>
  ) : (
    <p className="border-l-2 border-accent py-1 pl-5 font-mono text-base leading-relaxed sm:text-lg">
      {telling}
    </p>
  );
}
