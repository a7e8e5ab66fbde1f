import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../editions/current-edition';
import { bareNumber } from '../bare-number';
import { derive } from '../figure/derive';
import { given } from '../figure/leaf';
import { CIPHER_SUITES, type CipherSuite } from '../plan/plan-input';
import { type Encapsulation, encapsulation, type TunnelLimits } from './encapsulation';
import { espTunnelMtu } from './esp-formulas';
import type { IpVersion } from './fragments';
import { type Fragmentation, tunnelCrossing } from './tunnel-crossing';

/**
 * Outer packets that a stock Linux gateway sent: every inner length from 64 to 1,500 bytes and some
 * above, through every suite, with and without NAT-T, over IPv4 and IPv6.
 */
const asOf = currentEdition.id;
const bytes = (value: number, name: string) => given(value, 'B', name, name);
const golden = (name: string) => readFileSync(new URL(`../__golden__/${name}`, import.meta.url));

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** AWS offers no ChaCha20-Poly1305; its bytes are those of AES-GCM (RFC 7634). */
function encapsulationOf(suite: string, nat: string, outerIp: IpVersion): Encapsulation {
  const natTraversal = nat === '1' ? 'on' : 'off';
  if (suite === 'chacha20poly1305') {
    return {
      ...encapsulation('aes-gcm-16', natTraversal, outerIp, asOf),
      iv: bytes(8, 'iv'),
      icv: bytes(16, 'icv'),
      alignment: bytes(4, 'alignment'),
    };
  }
  const known = CIPHER_SUITES.find((candidate: CipherSuite) => candidate === suite);
  if (known === undefined) throw new Error(`no suite ${suite}`);
  return encapsulation(known, natTraversal, outerIp, asOf);
}

function tunnelOf(suite: string, nat: string, outerIp: IpVersion): TunnelLimits {
  const added = encapsulationOf(suite, nat, outerIp);
  const outerMtu = bytes(1500, 'outerMtu');
  return {
    tunnelMtu: derive(espTunnelMtu, { outerMtu, ...added }, 'tunnel-mtu'),
    outerMtu,
    outerIp,
    encapsulation: added,
  };
}

interface Sent {
  readonly length: string;
  readonly inner: IpVersion;
  readonly dontFragment: boolean;
  readonly fragmentation: Fragmentation;
}

/** The lengths as the measurement writes them, or the MTU that the sender is told. */
function crossing(tunnel: TunnelLimits, { length, inner, dontFragment, fragmentation }: Sent) {
  const result = tunnelCrossing(
    { length: bytes(Number(length), 'length'), version: inner, dontFragment },
    tunnel,
    fragmentation,
    't',
    asOf,
  );
  return result.kind === 'carried'
    ? { wire: result.wire.map(bareNumber).join(' '), told: '' }
    : { wire: '', told: String(bareNumber(result.nextHopMtu)) };
}

describe('every packet that was measured on a real kernel', () => {
  const rows = rowsOf(gunzipSync(golden('esp-wire-lengths.csv.gz')).toString('utf8'));
  const settingOf = ([suite, nat, outer]: readonly string[]) => `${suite} ${nat} ${outer}`;
  const settings = [...new Set(rows.map(settingOf))];

  it('is there, in every setting', () => {
    expect(rows).toHaveLength(52_056);
    expect(settings).toHaveLength(18);
  });

  it.each(settings)('suite, NAT-T, outer IP version: %s', (setting) => {
    const of = rows.filter((row) => settingOf(row) === setting);
    const [suite = '', nat = '', outer = ''] = of[0] ?? [];
    const tunnel = tunnelOf(suite, nat, `ipv${outer}` as IpVersion);
    const wrong = of.filter(([, , , inner, df, length = '', , , wire, icmpMtu = '']) => {
      const got = crossing(tunnel, {
        length,
        inner: `ipv${inner}` as IpVersion,
        dontFragment: df === '1',
        fragmentation: 'after',
      });
      // Above 1,500 bytes the link before the gateway answers first, with its own MTU.
      const told = got.told !== '' && Number(length) > 1500 ? '1500' : got.told;
      return got.wire !== wire || told !== icmpMtu;
    });
    expect(wrong).toEqual([]);
    expect(of.length).toBeGreaterThan(1000);
  });
});

describe('packets split before and after encryption, as measured', () => {
  const rows = rowsOf(golden('fragmentation.csv').toString('utf8'));

  it('is all of them', () => {
    expect(rows).toHaveLength(340);
  });

  it.each(['pre', 'post'])('%s', (mode) => {
    const of = rows.filter(([, , , at]) => at === mode);
    expect(of).toHaveLength(170);
    const wrong = of.filter(([, suite = '', nat = '', , , length = '', frames, , wire]) => {
      const got = crossing(tunnelOf(suite, nat, 'ipv4'), {
        length,
        inner: 'ipv4',
        dontFragment: false,
        fragmentation: mode === 'pre' ? 'before' : 'after',
      }).wire;
      return got !== wire || got.split(' ').length !== Number(frames);
    });
    expect(wrong).toEqual([]);
  });
});
