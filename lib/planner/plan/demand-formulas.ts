import { awsEc2DataTransferPricing, rfc5136, rfc6985, siBrochure } from '../catalog/sources';
import { defineFormula, listOf } from '../figure/formula';

export const volumeBytes = /*#__PURE__*/ defineFormula({
  id: 'volume.bytes',
  label: 'Volume in bytes',
  expression: 'amount × bytesPerUnit',
  sources: [siBrochure, awsEc2DataTransferPricing],
  inputs: { amount: 'number', bytesPerUnit: 'B' },
  output: 'B',
  compute: ({ amount, bytesPerUnit }) => amount * bytesPerUnit,
});

export const billedVolume = /*#__PURE__*/ defineFormula({
  id: 'volume.billed',
  label: 'Volume as billed',
  expression: 'sum(volumes) ÷ bytesPerBilledGb',
  sources: [awsEc2DataTransferPricing],
  inputs: { volumes: listOf('B'), bytesPerBilledGb: 'B' },
  output: 'billed-GB',
  compute: ({ volumes, bytesPerBilledGb }) => sum(volumes) / bytesPerBilledGb,
});

export const volumeOfRate = /*#__PURE__*/ defineFormula({
  id: 'volume.of-rate',
  label: 'Volume of a mean rate over a month',
  expression: 'meanRate × hours × 3600 ÷ 8',
  sources: [siBrochure],
  inputs: { meanRate: 'bit/s', hours: 'h' },
  output: 'B',
  compute: ({ meanRate, hours }) => (meanRate * hours * 3600) / 8,
});

export const rateOfVolume = /*#__PURE__*/ defineFormula({
  id: 'demand.rate-of-volume',
  label: 'Mean rate of a monthly volume',
  expression: 'volume × 8 ÷ (hours × 3600)',
  sources: [siBrochure],
  inputs: { volume: 'B', hours: 'h' },
  output: 'bit/s',
  compute: ({ volume, hours }) => (volume * 8) / (hours * 3600),
});

export const peakOfMean = /*#__PURE__*/ defineFormula({
  id: 'demand.peak-of-mean',
  label: 'Peak from the mean rate',
  expression: 'meanRate × peakToMean',
  sources: [rfc5136],
  inputs: { meanRate: 'bit/s', peakToMean: 'number' },
  output: 'bit/s',
  limits: ['One ratio for every hour of the month; measure the peak where it matters.'],
  compute: ({ meanRate, peakToMean }) => meanRate * peakToMean,
});

export const meanOfPeak = /*#__PURE__*/ defineFormula({
  id: 'demand.mean-of-peak',
  label: 'Mean rate from the peak',
  expression: 'peak ÷ peakToMean',
  sources: [rfc5136],
  inputs: { peak: 'bit/s', peakToMean: 'number' },
  output: 'bit/s',
  limits: ['One ratio for every hour of the month; give the volume where money depends on it.'],
  compute: ({ peak, peakToMean }) => peak / peakToMean,
});

export const rateShare = /*#__PURE__*/ defineFormula({
  id: 'demand.rate-share',
  label: 'Share of a rate',
  expression: 'rate × share',
  sources: [rfc5136],
  inputs: { rate: 'bit/s', share: 'fraction' },
  output: 'bit/s',
  compute: ({ rate, share }) => rate * share,
});

export const volumeShare = /*#__PURE__*/ defineFormula({
  id: 'demand.volume-share',
  label: 'Share of a volume',
  expression: 'volume × share',
  sources: [rfc5136],
  inputs: { volume: 'B', share: 'fraction' },
  output: 'B',
  compute: ({ volume, share }) => volume * share,
});

export const totalPeak = /*#__PURE__*/ defineFormula({
  id: 'demand.total-peak',
  label: 'Peak of all workloads',
  expression: 'sum(peaks) × coincidence',
  sources: [rfc5136],
  inputs: { peaks: listOf('bit/s'), coincidence: 'fraction' },
  output: 'bit/s',
  limits: ['Peaks are taken to fall into the same five minutes unless a coincidence is given.'],
  compute: ({ peaks, coincidence }) => sum(peaks) * coincidence,
});

export const meanPacketOfWorkloads = /*#__PURE__*/ defineFormula({
  id: 'demand.mean-packet',
  label: 'Mean packet of all workloads',
  // Weighted by bits, hence the harmonic mean: 80 % of the bits in 1,446 B and 20 % in 200 B is 644 B.
  expression:
    'sum(peaks ÷ packets) > 0 ? round(sum(peaks) ÷ sum(peaks ÷ packets) × 10^6) ÷ 10^6 : mean(packets)',
  sources: [rfc6985],
  inputs: { peaks: listOf('bit/s'), packets: listOf('B') },
  output: 'B',
  compute: ({ peaks, packets }) => {
    const rates = sum(peaks.map((peak, i) => peak / (packets[i] ?? Number.NaN)));
    if (rates === 0) return sum(packets) / packets.length;
    // To a millionth of a byte: rounding of doubles must not carry a packet over a padding step.
    return Math.round((sum(peaks) / rates) * 1e6) / 1e6;
  },
});

export const meanPacketOfMix = /*#__PURE__*/ defineFormula({
  id: 'demand.mean-packet-of-mix',
  label: 'Mean packet of a mix',
  expression: 'sum(shares × sizes) ÷ sum(shares)',
  sources: [rfc6985],
  inputs: { sizes: listOf('B'), shares: listOf('number') },
  output: 'B',
  limits: ['Shares are of packets, not of bits.'],
  compute: ({ sizes, shares }) =>
    sum(sizes.map((size, i) => size * (shares[i] ?? Number.NaN))) / sum(shares),
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
