/** Names in an address that no field goes by, in one sentence. */
export function unknownNames(names: readonly string[]): string[] {
  return names.length === 0
    ? []
    : [
        `The address also has ${names.map((name) => JSON.stringify(name)).join(', ')}, which no field goes by.`,
      ];
}

/** Names that stand more than once: the last one counts, which has to be said. */
export function repeatedNames(names: readonly string[]): string[] {
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return [...twice].map(
    (name) => `The address gives ${name} more than once; the last one is used.`,
  );
}
