/** Bytes as text of RFC 4648, section 5, without padding: nothing in it that an address changes. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes up to the first sign that is not of base64url, and whether there was one. */
export function fromBase64Url(text: string): { readonly bytes: Uint8Array; readonly ok: boolean } {
  const [good = ''] = /^[A-Za-z0-9_-]*/.exec(text) ?? [];
  // A single sign of the last four holds less than a byte: no bytes end so.
  const whole = good.length % 4 === 1 ? good.slice(0, -1) : good;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return {
    bytes: Uint8Array.from(binary, (sign) => sign.charCodeAt(0)),
    ok: whole.length === text.length,
  };
}
