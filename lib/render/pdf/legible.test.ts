import { describe, expect, it } from 'vitest';
import { legible } from './legible';

const latin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250;

describe('text as a font can show it', () => {
  it('leaves what the font has', () => {
    expect(legible('Zürich, 4 Gbps', latin)).toBe('Zürich, 4 Gbps');
  });
  it('writes what it lacks by number, also beyond the first plane', () => {
    expect(legible('東 😀', latin)).toBe('[U+6771] [U+1F600]');
  });
  it('shows marks that turn the direction of text', () => {
    expect(legible('a\u202eb\u200f', latin)).toBe('a[U+202E]b[U+200F]');
  });
  it('keeps the ends of lines, of whatever kind', () => {
    expect(legible('a\r\nb\rc\u2028d\te', latin)).toBe('a\nb\nc\nd e');
  });
});
