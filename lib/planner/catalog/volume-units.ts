import { type DatedConstant, defineConstant } from './constant';
import { binaryPrefixes, ec2DataTransferPricing2026, siPrefixes } from './evidence';

/** Bytes of each unit that a volume can be typed in, under three readings of the same letters. */

const si = (unit: string, bytes: number) =>
  defineConstant({
    id: `volume.si.${unit.toLowerCase()}`,
    label: `Bytes of a ${unit}`,
    unit: 'B',
    scope: `per ${unit}, SI reading`,
    readings: [{ value: bytes, ...siPrefixes }],
  });

const iec = (unit: string, bytes: number) =>
  defineConstant({
    id: `volume.iec.${unit.toLowerCase()}`,
    label: `Bytes of a ${unit}`,
    unit: 'B',
    scope: `per ${unit}, IEC reading`,
    readings: [{ value: bytes, ...binaryPrefixes }],
  });

const aws = (unit: string, bytes: number) =>
  defineConstant({
    id: `volume.aws.${unit.toLowerCase()}`,
    label: `Bytes of a ${unit} as AWS bills it`,
    unit: 'B',
    scope: `per ${unit}, AWS reading`,
    readings: [
      {
        value: bytes,
        ...ec2DataTransferPricing2026,
        note: 'AWS meters GB of 2^30 bytes, and its examples count a TB as 1,024 of them',
      },
    ],
  });

/** Decimal units by the letters that stand for them. */
export const bytesPerUnitSi = {
  MB: si('MB', 1e6),
  GB: si('GB', 1e9),
  TB: si('TB', 1e12),
  PB: si('PB', 1e15),
};

/** Binary units, whose letters have one reading only. */
export const bytesPerUnitIec = {
  MiB: iec('MiB', 2 ** 20),
  GiB: iec('GiB', 2 ** 30),
  TiB: iec('TiB', 2 ** 40),
  PiB: iec('PiB', 2 ** 50),
};

/** The decimal letters as AWS counts them on a bill: powers of 1,024. */
export const bytesPerUnitAws = {
  MB: aws('MB', 2 ** 20),
  GB: aws('GB', 2 ** 30),
  TB: aws('TB', 2 ** 40),
  PB: aws('PB', 2 ** 50),
};

/** Bytes of the GB on an AWS bill. */
export const bytesPerBilledGb = bytesPerUnitAws.GB;

/** Bytes of a decimal GB. */
export const bytesPerSiGb = bytesPerUnitSi.GB;

/** Every constant of this file once. */
export const volumeUnits: readonly DatedConstant[] = [
  ...Object.values(bytesPerUnitSi),
  ...Object.values(bytesPerUnitIec),
  ...Object.values(bytesPerUnitAws),
];
