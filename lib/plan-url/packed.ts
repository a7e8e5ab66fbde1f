import { deflateSync, Inflate, inflateSync } from 'fflate';
import { MOST_UNPACKED_BYTES } from './limits';

const encoder = new TextEncoder();

/** Text as deflated bytes. What the dictionary has need not stand in them. */
export function packed(text: string, dictionary: string): Uint8Array {
  return deflateSync(encoder.encode(text), { level: 9, dictionary: encoder.encode(dictionary) });
}

type Unpacked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken' | 'too-long' };

/** The text of deflated bytes; never more memory than a plan may take, whatever they hold. */
export function unpacked(bytes: Uint8Array, dictionary: string): Unpacked {
  try {
    const text = inflateSync(bytes, {
      dictionary: encoder.encode(dictionary),
      // What does not fit is dropped and not refused: one byte more tells that there was more.
      out: new Uint8Array(MOST_UNPACKED_BYTES + 1),
    });
    if (text.length > MOST_UNPACKED_BYTES) return { kind: 'too-long' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(text) };
  } catch {
    return { kind: 'broken' };
  }
}

/** Enough to lose little where the bytes break, and few enough to be quick. */
const PIECES = 1000;

/** The beginning of the text of bytes that are damaged, or of which the end is missing. */
export function unpackedBeginning(bytes: Uint8Array, dictionary: string): string {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  const inflate = new Inflate({ dictionary: encoder.encode(dictionary) }, (part) => {
    length += part.length;
    text += decoder.decode(part, { stream: true });
  });
  const step = Math.ceil(bytes.length / PIECES);
  try {
    for (let at = 0; at < bytes.length && length <= MOST_UNPACKED_BYTES; at += step) {
      inflate.push(bytes.subarray(at, at + step));
    }
  } catch {
    // Here the bytes are no longer those that were sent: what came before is all there is.
  }
  return text.slice(0, MOST_UNPACKED_BYTES);
}
