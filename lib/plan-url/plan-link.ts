import { MODEL_VERSION, type PlanInput } from '../planner';
import { toBase64Url } from './base64url';
import { crc32 } from './crc-32';
import { COMFORTABLE_CHARACTERS } from './limits';
import { LINK_VERSIONS } from './link-versions';
import { packed } from './packed';

/** Bytes of the checksum, before those of the plan. */
export const CHECKSUM_BYTES = 4;

const NEWEST = LINK_VERSIONS[LINK_VERSIONS.length - 1] ?? LINK_VERSIONS[0];

/**
 * The plan as the fragment of an address, `#p=1.…`: nothing of it reaches a server.
 * @param edition of the prices that its figures are made with.
 */
export function planFragment(input: PlanInput, edition: string): string {
  const { $schema: _, ...plan } = input;
  const bytes = packed(
    JSON.stringify({ e: edition, m: MODEL_VERSION, p: plan }),
    NEWEST.dictionary,
  );
  const whole = new Uint8Array(CHECKSUM_BYTES + bytes.length);
  new DataView(whole.buffer).setUint32(0, crc32(bytes));
  whole.set(bytes, CHECKSUM_BYTES);
  return `#p=${NEWEST.version}.${toBase64Url(whole)}`;
}

/** The path of the page with the plan in it. */
export function planLink(input: PlanInput, edition: string): string {
  return `/plan${planFragment(input, edition)}`;
}

export function withoutNotes({ notes: _, ...input }: PlanInput): PlanInput {
  return input;
}

/** Whether mail and chat programs may cut the address, and leaving out the notes would help. */
export function isLong(link: string): boolean {
  return link.length > COMFORTABLE_CHARACTERS;
}
