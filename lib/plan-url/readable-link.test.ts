import { describe, expect, it } from 'vitest';
import { fieldAt } from '../workspace/fields';
import { READABLE_KEYS, readReadableLink } from './readable-link';

describe('a link made by hand', () => {
  it('names fields of the form, as typed', () => {
    expect(readReadableLink('#region=us-east-1&peak=4%20Gbps&colour=red')).toEqual({
      texts: [
        { path: 'aws.region', text: 'us-east-1' },
        { path: 'workloads.0.out.peakBitsPerSecond', text: '4 Gbps' },
      ],
      unknown: ['colour'],
    });
  });

  it('has a field for each of its names', () => {
    for (const key of READABLE_KEYS) {
      const path = readReadableLink(`#${key}=x`)?.texts[0]?.path ?? '';
      expect(fieldAt(path)?.path, key).toBe(path);
    }
  });

  it('is none without one of its names, nor by what every object has', () => {
    for (const fragment of ['', '#content', '#p=1.abc', '#constructor=1', '#example=seed-site']) {
      expect(readReadableLink(fragment)).toBeUndefined();
    }
  });
});
