/** What a subcommand takes, and what it is for. */
interface Subcommand {
  readonly arguments: readonly string[];
  /** In lines of a terminal. */
  readonly does: readonly string[];
}

export const SUBCOMMANDS = {
  assess: {
    arguments: ['PLAN.json'],
    does: ['every way of connecting for a plan, the verdict first'],
  },
  explain: {
    arguments: ['PLAN.json', 'ADDRESS'],
    does: ['one figure down to its sources, for example', 'vpn-tgw.throughput.usable-out'],
  },
  mtu: {
    arguments: [],
    does: ['what a tunnel carries, and what becomes of one packet in it'],
  },
  tunnels: {
    arguments: [],
    does: ['how many tunnels a demand takes, the spread of hashed flows counted'],
  },
  flow: {
    arguments: [],
    does: ['how fast one TCP flow goes, and what holds it'],
  },
  catalog: {
    arguments: [],
    does: ['every constant and price with source, date and confidence'],
  },
  share: {
    arguments: ['PLAN.json'],
    does: ['the address that holds the plan, to send and to open'],
  },
  open: {
    arguments: ['URL'],
    does: ['the plan in such an address, as a plan file'],
  },
} as const satisfies Readonly<Record<string, Subcommand>>;

export type SubcommandName = keyof typeof SUBCOMMANDS;

export const SUBCOMMAND_NAMES = Object.keys(SUBCOMMANDS) as SubcommandName[];
