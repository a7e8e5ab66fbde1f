/** What a link may be, and what is read of one that anybody may have made. */

/** Longer addresses are cut or refused by some mail and chat programs. */
export const COMFORTABLE_CHARACTERS = 1900;

/** A plan with 20,000 characters of notes in any script fits; a longer fragment is not unpacked. */
export const MOST_FRAGMENT_CHARACTERS = 100_000;

/** Bytes of JSON. Deflate may grow a thousandfold, so that unpacking needs a bound of its own. */
export const MOST_UNPACKED_BYTES = 200_000;
