import { readFileSync } from 'node:fs';
import { currentEdition } from '../editions/current-edition';
import { readEditionsIndex } from '../editions/editions-index';
import { parseEdition } from '../editions/parse-edition';
import type { Edition } from '../planner';
import { InputError } from './input-error';

const folder = new URL('../../public/editions/', import.meta.url);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

/**
 * The price edition of that day; the current one when none is named.
 * @param asked where the name stood, for the message: `--edition` or a plan's field.
 */
export function loadEdition(id: string | undefined, asked: string): Edition {
  if (id === undefined || id === currentEdition.id) return currentEdition;
  const { editions } = readEditionsIndex(readJson('index.json'));
  const entry = editions.find((edition) => edition.id === id);
  if (entry === undefined) {
    const known = editions.map((edition) => edition.id).join(', ');
    throw new InputError(`${asked}: ${JSON.stringify(id)} is not accepted; accepted: ${known}`);
  }
  return parseEdition(readJson(entry.file));
}
