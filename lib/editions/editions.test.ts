import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../planner';
import { currentEdition } from './current-edition';
import { readEditionsIndex } from './editions-index';
import { parseEdition } from './parse-edition';

const folder = new URL('../../public/editions/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder).filter((file) => file !== 'index.json');
/** The rows of an edition by id. */
const rowsOf = (edition: Edition) => new Map(edition.prices.map((row) => [row.id, row]));

const index = readEditionsIndex(read('index.json'));

describe('the released editions', () => {
  it('are the files that the index lists', () => {
    expect(files.toSorted()).toEqual(index.editions.map(({ file }) => file));
    expect(currentEdition.id).toBe(index.current);
  });

  it.each(files)('%s is valid and holds together', (file) => {
    const edition = parseEdition(read(file));
    const rows = rowsOf(edition);
    expect(file).toBe(`${edition.id}.json`);

    const groups = new Set(edition.locationGroups.map(({ id }) => id));
    const fromGroups = new Set(edition.regions.map((region) => region.directConnectGroup));
    for (const from of fromGroups) {
      for (const to of groups) {
        if (from === null) continue;
        expect(rows.get(`dx.data-transfer-out.${from}.${to}`)).toBeDefined();
      }
    }
    for (const { id } of edition.regions) {
      for (const kind of [
        'vpn.connection-hour.standard',
        'tgw.attachment-hour',
        'tgw.data-processing',
        'inter-region.data-transfer-out',
      ]) {
        expect(rows.get(`${kind}.${id}`), `${kind}.${id}`).toBeDefined();
      }
      let reached: number | null = 0;
      for (const tier of [1, 2, 3, 4]) {
        const row = rows.get(`internet.data-transfer-out.${id}.tier-${tier}`);
        expect(row?.tier?.fromGb, `${id} tier ${tier}`).toBe(reached);
        reached = row?.tier?.toGb ?? null;
      }
      expect(reached).toBeNull();
    }
  });
});

describe('the edition of 2026-11-23', () => {
  const edition = parseEdition(read('2026-11-23.json'));
  const rows = rowsOf(edition);

  it('knows 36 Regions, 29 of them in a group of the transfer table', () => {
    expect(edition.regions).toHaveLength(36);
    expect(edition.regions.filter(({ directConnectGroup }) => directConnectGroup)).toHaveLength(29);
    expect(edition.locationGroups).toHaveLength(15);
  });

  // Typed once more from the published tables, so that a slip in the file shows.
  it.each([
    ['dx.dedicated.port-hour.1gbps.outside-japan', 0.3],
    ['dx.dedicated.port-hour.1gbps.japan', 0.285],
    ['dx.dedicated.port-hour.10gbps.outside-japan', 2.25],
    ['dx.dedicated.port-hour.10gbps.japan', 2.142],
    ['dx.dedicated.port-hour.100gbps.outside-japan', 22.5],
    ['dx.dedicated.port-hour.400gbps.outside-japan', 85],
    ['dx.hosted.port-hour.50mbps.outside-japan', 0.03],
    ['dx.hosted.port-hour.500mbps.japan', 0.19],
    ['dx.hosted.port-hour.1gbps.outside-japan', 0.33],
    ['dx.hosted.port-hour.2gbps.outside-japan', 0.66],
    ['dx.hosted.port-hour.10gbps.japan', 2.361],
    ['dx.hosted.port-hour.25gbps.outside-japan', 6.2],
    ['dx.flat-rate.port-hour.10gbps.tier-1', 10.96],
    ['dx.flat-rate.port-hour.10gbps.tier-2', 17.12],
    ['dx.flat-rate.port-hour.100gbps.tier-3', 219.18],
    ['dx.flat-rate.port-hour.10gbps.tier-4', null],
    ['dx.flat-rate.port-hour.100gbps.tier-5', null],
    ['dx.data-transfer-out.us-contiguous-incl-govcloud.us-contiguous', 0.02],
    ['dx.data-transfer-out.us-contiguous-incl-govcloud.japan', 0.0491],
    ['dx.data-transfer-out.us-contiguous-incl-govcloud.hawaii', 0.035],
    ['dx.data-transfer-out.europe.us-contiguous', 0.0282],
    ['dx.data-transfer-out.europe.canada', 0.03],
    ['dx.data-transfer-out.japan.japan', 0.041],
    ['dx.data-transfer-out.apac-sin-icn-hkg-tpe-kul-bkk.us-contiguous', 0.09],
    ['dx.data-transfer-out.south-america-and-mexico.australia-nz', 0.18],
    ['dx.data-transfer-out.india.india', null],
    ['dx.data-transfer-in', 0],
    ['dx.sitelink.vif-hour', 0.5],
    ['dx.sitelink.data-transfer.us-contiguous.europe', 0.0282],
    ['dx.macsec.connection-hour', 0],
    ['dx.gateway-hour', 0],
    ['vgw-hour', 0],
    ['vpn.connection-hour.standard.us-east-1', 0.05],
    ['vpn.connection-hour.standard.ap-northeast-1', 0.048],
    ['vpn.connection-hour.standard.us-gov-west-1', 0.065],
    ['vpn.connection-hour.large.us-east-2', 0.6],
    ['vpn.concentrator-hour', 1.95],
    ['vpn.accelerator-hour', 0.025],
    ['vpn.accelerated.data-transfer-premium.us-canada.asia-pacific', 0.035],
    ['vpc.public-ipv4.address-hour', 0.005],
    ['tgw.attachment-hour.us-east-1', 0.05],
    ['tgw.attachment-hour.eu-central-1', 0.06],
    ['tgw.attachment-hour.sa-east-1', 0.09],
    ['tgw.data-processing.ap-south-1', 0.02],
    ['cloud-wan.core-network-edge-hour', 0.5],
    ['cloud-wan.attachment-hour.us-east-2', 0.065],
    ['internet.data-transfer-out.us-east-1.tier-1', 0.09],
    ['internet.data-transfer-out.us-east-2.tier-4', 0.05],
    ['internet.data-transfer-out.ap-south-1.tier-1', 0.1093],
    ['internet.data-transfer-out.sa-east-1.tier-3', 0.126],
    ['internet.data-transfer-out.ap-southeast-3.tier-1', 0.132],
    ['internet.data-transfer-out.ap-southeast-3.tier-2', null],
    ['internet.data-transfer-out.mx-central-1.tier-1', null],
    ['internet.data-transfer-out.free-volume.standard', 100],
    ['internet.data-transfer-out.free-volume.govcloud', 0],
    ['inter-region.data-transfer-out.ap-northeast-1', 0.09],
    ['colocation.cross-connect-month.us-hubs', 300],
    ['colocation.cabinet-month', 1000],
    ['carrier.dark-fibre-mile-month', null],
    ['partner.hosted-connection-month', null],
  ])('%s is %s', (id, value) => {
    expect(rows.get(id)?.value).toBe(value);
  });
});
