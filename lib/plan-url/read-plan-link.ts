import { type PlanInput, readPlanInput } from '../planner';
import { fromBase64Url } from './base64url';
import { crc32 } from './crc-32';
import { MOST_FRAGMENT_CHARACTERS } from './limits';
import type { LinkContent, LinkVersion } from './link-version';
import { LINK_VERSIONS } from './link-versions';
import { unpacked, unpackedBeginning } from './packed';
import { CHECKSUM_BYTES } from './plan-link';
import { beginningOfJson, type Salvage, salvage } from './salvage';

export type LinkReading =
  /** Not a link to a plan. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'plan';
      readonly input: PlanInput;
      /** What its figures were made with. */
      readonly edition: string;
      readonly model: string;
    }
  /** What is wrong, and what could be read all the same: to be offered, never opened by itself. */
  | { readonly kind: 'refused'; readonly problem: string; readonly salvage?: Salvage };

const NEWEST = LINK_VERSIONS.length;

function refused(problem: string, plan?: unknown): LinkReading {
  const saved = salvage(plan);
  return { kind: 'refused', problem, ...(saved && { salvage: saved }) };
}

const planIn = (json: unknown): unknown =>
  typeof json === 'object' && json !== null ? Reflect.get(json, 'p') : undefined;

/** The content as the newest version has it. */
function migrated(content: LinkContent, version: LinkVersion): LinkContent {
  const after: readonly LinkVersion[] = LINK_VERSIONS.slice(version.version - 1, -1);
  return after.reduce((now, { toNext }) => toNext?.(now) ?? now, content);
}

function readData(data: string, version: LinkVersion): LinkReading {
  const { bytes, ok } = fromBase64Url(data);
  const body = bytes.subarray(CHECKSUM_BYTES);
  const isWhole =
    ok &&
    bytes.length > CHECKSUM_BYTES &&
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === crc32(body);
  if (!isWhole) {
    const beginning = unpackedBeginning(body, version.dictionary);
    return refused(
      'The link is damaged or cut short: its checksum does not hold. Ask for it again, or for the plan as a file.',
      planIn(beginningOfJson(beginning)),
    );
  }
  const text = unpacked(body, version.dictionary);
  if (text.kind !== 'text') {
    return refused(
      text.kind === 'too-long'
        ? 'The link holds more than a plan may have. Ask for the plan as a file.'
        : 'The link does not hold a plan. Ask for it again, or for the plan as a file.',
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text.text);
  } catch {
    return refused('The link does not hold a plan. Ask for it again, or for the plan as a file.');
  }
  const content = version.contentOf(json);
  if (content === undefined) {
    return refused(
      'The link does not say which prices and which model it was made with.',
      planIn(json),
    );
  }
  const { edition, model, plan } = migrated(content, version);
  const reading = readPlanInput(plan);
  if (reading.ok) return { kind: 'plan', input: reading.input, edition, model };
  const [{ path, given, accepted }] = reading.problems;
  return refused(`The plan in the link has ${given} at ${path}. Accepted: ${accepted}.`, plan);
}

/**
 * The plan of a fragment such as `#p=1.…`. Anybody may have made it: it is bounded, checked, and
 * never opens as another plan than the one that was sent.
 */
export function readPlanLink(fragment: string): LinkReading {
  const found = /^#?p=(.*)$/s.exec(fragment);
  if (found === null) return { kind: 'none' };
  if (fragment.length > MOST_FRAGMENT_CHARACTERS) {
    return refused(
      `The link has ${fragment.length} characters, more than ${MOST_FRAGMENT_CHARACTERS}. Ask for the plan as a file.`,
    );
  }
  const [, number = '', data = ''] = /^(\d{1,6})\.(.*)$/s.exec(found[1] ?? '') ?? [];
  const version = LINK_VERSIONS.find((known) => `${known.version}` === number);
  if (version) return readData(data, version);
  return refused(
    Number(number) > NEWEST
      ? `The link is of version ${Number(number)}, and this Trunkline reads up to ${NEWEST}: it was made with a newer one. Open it there, or ask for the plan as a file.`
      : 'The link is damaged: it does not begin as a link to a plan. Ask for it again, or for the plan as a file.',
  );
}
