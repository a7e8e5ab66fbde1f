import { describe, expect, it } from 'vitest';
import { UNITS } from '../../quantity/unit';
import { CONFIDENCES } from '../figure/source';
import * as billing from './billing';
import * as cloudWan from './cloud-wan-limits';
import { constantOn, type DatedConstant } from './constant';
import * as directConnect from './direct-connect-limits';
import * as ec2 from './ec2-limits';
import * as esp from './esp';
import * as ethernet from './ethernet';
import * as failover from './failover-timers';
import * as ip from './ip';
import { limits } from './limits';
import * as sources from './sources';
import * as tcp from './tcp-congestion';
import * as tls from './tls';
import * as transitGateway from './transit-gateway-limits';
import * as volume from './volume-units';
import * as vpn from './vpn-limits';

const modules = [
  billing,
  cloudWan,
  directConnect,
  ec2,
  esp,
  ethernet,
  failover,
  ip,
  tcp,
  tls,
  transitGateway,
  volume,
  vpn,
];

function isConstant(value: unknown): value is DatedConstant {
  return typeof value === 'object' && value !== null && 'readings' in value;
}

/** The constants inside whatever a module exports: one, a list of them, or a record of them. */
function constantsIn(value: unknown): DatedConstant[] {
  if (isConstant(value)) return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(constantsIn)
    : [];
}

function isCalendarDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
}

describe('limits', () => {
  it('lists every constant that the catalogue files export, once', () => {
    const exported = new Set(modules.flatMap((module) => constantsIn({ ...module })));
    expect(new Set(limits)).toEqual(exported);
    expect(limits).toHaveLength(exported.size);
    expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
  });

  it.each(limits.map((limit) => [limit.id, limit] as const))('%s is well formed', (id, limit) => {
    expect(id).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
    expect(limit.label.trim()).not.toBe('');
    expect(limit.scope.trim()).not.toBe('');
    expect(Object.keys(UNITS)).toContain(limit.unit);
    for (const reading of limit.readings) {
      expect(reading.source.url).toMatch(/^https:\/\/[^\s/]+\.[^\s]+$/);
      expect(isCalendarDay(reading.validFrom)).toBe(true);
      expect(isCalendarDay(reading.retrieved)).toBe(true);
      expect(reading.validFrom <= reading.retrieved).toBe(true);
      expect(CONFIDENCES).toContain(reading.confidence);
      if (reading.value === null) expect(reading.note).toBeTruthy();
      else expect(Number.isFinite(reading.value)).toBe(true);
    }
    const days = limit.readings.map(({ validFrom }) => validFrom);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('reads a limit as of a day', () => {
    const onDay = (day: '2022-10-01' | '2026-11-23') =>
      constantOn(transitGateway.attachmentBandwidthPerZone, day).origin;
    expect(onDay('2022-10-01')).toMatchObject({ constant: { validFrom: '2022-09-02' } });
    expect(onDay('2026-11-23')).toMatchObject({ constant: { validFrom: '2025-11-19' } });
  });

  it('orders port speeds from the smallest', () => {
    for (const speeds of [directConnect.dedicatedPortSpeeds, directConnect.hostedPortSpeeds]) {
      const values = speeds.map(({ readings }) => readings[0].value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
    expect(directConnect.dedicatedPortSpeeds).toHaveLength(4);
    expect(directConnect.hostedPortSpeeds).toHaveLength(11);
  });
});

describe('sources', () => {
  const all = Object.values(sources);

  it('have an address each, and no two the same id', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, url } of all) {
      expect(url, id).toMatch(/^https:\/\//);
      expect(title.trim(), id).not.toBe('');
    }
  });
});
