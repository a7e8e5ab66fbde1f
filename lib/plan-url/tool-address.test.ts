import { describe, expect, it } from 'vitest';
import { MTU_FIELDS, readMtuQuestion } from '../workspace/mtu-question';
import { readToolAddress, toolFragment } from './tool-address';

describe('the address of a calculator', () => {
  it('holds what is not at its default, and reads it back', () => {
    const texts = { suite: 'aes-cbc-sha1', 'nat-t': 'on', 'path-mtu': '1492', packet: '1500' };
    const fragment = toolFragment(MTU_FIELDS, texts);
    expect(fragment).toBe('#suite=aes-cbc-sha1&nat-t=on&path-mtu=1492');
    expect(readToolAddress(MTU_FIELDS, fragment)).toEqual({
      texts: { suite: 'aes-cbc-sha1', 'nat-t': 'on', 'path-mtu': '1492' },
      ignored: [],
    });
    expect(toolFragment(MTU_FIELDS, MTU_FIELDS)).toBe('');
  });

  it('keeps what a field does not accept, names what no field goes by, and has a limit', () => {
    const { texts, ignored } = readToolAddress(
      MTU_FIELDS,
      '#packet=1&packet=huge&colour=red&constructor=1',
    );
    expect(texts).toEqual({ packet: 'huge' });
    expect(ignored).toEqual([
      'The address also has "colour", "constructor", which no field goes by.',
      'The address gives packet more than once; the last one is used.',
    ]);
    expect(readMtuQuestion(texts)).toMatchObject({ ok: false });
    expect(readToolAddress(MTU_FIELDS, `#packet=${'9'.repeat(2100)}`)).toEqual({
      texts: {},
      ignored: ['The address is longer than 2,000 characters: nothing of it is used.'],
    });
  });
});

describe('what the calculator accepts', () => {
  it.each([
    ['suite', '3des', 'aes-gcm-16, aes-cbc-sha1'],
    ['nat-t', 'yes', 'on, off'],
    ['outer', '5', 'ipv4, ipv6'],
    ['path-mtu', '575', 'whole bytes from 576 to 9001'],
    ['path-mtu', '9002', 'whole bytes from 576 to 9001'],
    ['packet', '1500.5', 'whole bytes from 20 to 9001'],
    ['packet', '19', 'whole bytes from 20 to 9001'],
    ['mix', '10:1', 'sizes from 20 to 9001 bytes'],
    ['mix', Array(33).fill('40:1').join(), 'at most 32 sizes'],
    ['mix', '1,500:1', 'sizes from 20 to 9001 bytes'],
    ['loss', '2', 'a share from 0 to 1'],
    ['fragment', 'never', 'before, after'],
  ] as const)('not %s: %s', (field, text, accepted) => {
    const reading = readMtuQuestion({ [field]: text });
    if (reading.ok) throw new Error('was read');
    expect([...reading.problems.keys()]).toEqual([field]);
    expect(reading.problems.get(field)).toMatchObject({ given: text });
    expect(reading.problems.get(field)?.accepted).toContain(accepted);
  });

  it('not a path MTU that no IPv6 link has', () => {
    expect(readMtuQuestion({ outer: 'ipv6', 'path-mtu': '1280' }).ok).toBe(true);
    const reading = readMtuQuestion({ outer: 'ipv6', 'path-mtu': '1279' });
    expect(reading.ok ? '' : reading.problems.get('path-mtu')?.accepted).toBe(
      'whole bytes from 1280 to 9001',
    );
  });

  it('with a separator or a unit, as everywhere', () => {
    for (const packet of ['1,500', '1500 B', '1500 bytes']) {
      expect(readMtuQuestion({ packet })).toMatchObject({
        ok: true,
        question: { packet: { bytes: 1500 } },
      });
    }
  });
});
