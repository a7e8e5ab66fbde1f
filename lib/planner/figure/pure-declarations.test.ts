import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const planner = fileURLToPath(new URL('../', import.meta.url));
const files = readdirSync(planner, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const DECLARATION = /^export const \w+ =\s+(.*)define(?:Constant|Formula)\(\{?$/gm;

describe('declarations of constants and formulas', () => {
  it('are marked as pure, so that a page does not load what it does not use', () => {
    const declared = files.flatMap((file) =>
      [...readFileSync(`${planner}${file}`, 'utf8').matchAll(DECLARATION)].map(
        ([text, mark]) => [file, text, mark] as const,
      ),
    );
    // The expression has to find them, else it would find nothing wrong.
    expect(declared.length).toBeGreaterThan(250);
    expect(declared.filter(([, , mark]) => mark !== '/*#__PURE__*/ ')).toEqual([]);
  });
});
