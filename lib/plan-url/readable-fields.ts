/** What an address made by hand may say, and which field of the form each is. */
export const READABLE_FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  region: 'aws.region',
  peak: 'workloads.0.out.peakBitsPerSecond',
  data: 'workloads.0.out.monthlyVolume',
  kind: 'workloads.0.kind',
  survive: 'requirements.survive',
  gateway: 'aws.gateway',
};
