import { type OwnDesignInput, type PlanInput, portSpeedsOf, type TunnelClass } from '../planner';
import { parseRate, rateAsTyped } from '../quantity/parse-rate';
import { choiceField, type Field, type FieldHead, switchField } from './field';
import type { ConnectionKind } from './port-speeds';
import { count, words } from './quantity-fields';

/** The two lists of links that a design consists of. */
export type LinkList = 'directConnect' | 'vpn';

type Connection = NonNullable<OwnDesignInput['directConnect']>[number];
type VpnGroup = NonNullable<OwnDesignInput['vpn']>[number];

const kinds: Readonly<Record<ConnectionKind, string>> = {
  dedicated: 'Dedicated',
  hosted: 'Hosted, from a partner',
};
const billings: Readonly<Record<NonNullable<Connection['billing']>, string>> = {
  metered: 'Metered',
  'flat-rate': 'Flat rate',
};
const roles: Readonly<Record<NonNullable<Connection['role']>, string>> = {
  active: 'Active',
  standby: 'Standby',
};
const tunnelClasses: Readonly<Record<TunnelClass, string>> = {
  standard: 'Standard',
  large: 'Large',
};
const underlays: Readonly<Record<NonNullable<VpnGroup['underlay']>, string>> = {
  internet: 'The internet',
  'direct-connect': 'Direct Connect, private IP',
};

const designOwner = (design: number) => `design ${design + 1}`;

export function designNameField(design: number): Field {
  return words(
    {
      path: `designs.${design}.name`,
      topic: 'designs',
      label: 'Design name',
      help: 'What the option is called beside the others.',
      owner: designOwner(design),
      required: 'a name of at most 100 characters',
    },
    'Two ports and a VPN',
  );
}

function portSpeedField(head: FieldHead, kindsOffered: readonly ConnectionKind[]): Field {
  const speeds = new Set(kindsOffered.flatMap((kind) => portSpeedsOf(kind)));
  return {
    ...head,
    parse: parseRate,
    write: (value) => rateAsTyped(value as number),
    control: {
      kind: 'choice',
      options: [...speeds]
        .toSorted((a, b) => a - b)
        .map((speed) => ({ value: rateAsTyped(speed), label: rateAsTyped(speed) })),
    },
  };
}

/** A place in the plan's list of locations; two can be named in the form, a file may have more. */
function locationField(head: FieldHead, input: PlanInput): Field {
  const given = input.underlays?.directConnect?.locations ?? [];
  const places = Array.from({ length: Math.max(2, given.length) }, (_, place) => {
    const name = given[place]?.name;
    return {
      value: String(place),
      label: name ? `Location ${place + 1}, ${name}` : `Location ${place + 1}`,
    };
  });
  return {
    ...head,
    parse: (text) => ({ ok: true, value: Number(text) }),
    write: String,
    control: { kind: 'choice', options: places, fallback: '0' },
  };
}

/** The fields of one Direct Connect connection of a design; what is offered depends on the plan. */
export function connectionFields(input: PlanInput, design: number, index: number): Field[] {
  const head = (field: keyof Connection, label: string, help: string) => ({
    path: `designs.${design}.directConnect.${index}.${field}`,
    topic: 'designs' as const,
    label,
    help,
    owner: `connection ${index + 1} of ${designOwner(design)}`,
  });
  const kind = input.designs?.[design]?.directConnect?.[index]?.kind;
  return [
    choiceField(
      head('kind', 'Kind of connection', 'A port of your own, or a partner’s share of one.'),
      kinds,
    ),
    portSpeedField(
      head('portSpeedBitsPerSecond', 'Port speed', 'What AWS sells for this kind.'),
      kind === undefined ? ['dedicated', 'hosted'] : [kind],
    ),
    locationField(head('location', 'Location', 'Locations are named under Links.'), input),
    words(
      head(
        'lag',
        'LAG',
        'Connections under one name are one LAG: its members carry together, on one device.',
      ),
      'LAG 1',
    ),
    choiceField(
      head('billing', 'Billing', 'By the gigabyte, or a flat rate with the transfer in it.'),
      billings,
      'metered',
    ),
    choiceField(
      head('role', 'Role', 'Carries traffic always, or only when others fail.'),
      roles,
      'active',
    ),
  ];
}

/** The fields of one group of VPN connections of a design. */
export function vpnGroupFields(design: number, index: number): Field[] {
  const head = (field: keyof VpnGroup, label: string, help: string) => ({
    path: `designs.${design}.vpn.${index}.${field}`,
    topic: 'designs' as const,
    label,
    help,
    owner: `VPN ${index + 1} of ${designOwner(design)}`,
  });
  return [
    choiceField(
      head(
        'tunnelClass',
        'Tunnels',
        'A large tunnel carries more, and does not exist on a virtual private gateway.',
      ),
      tunnelClasses,
    ),
    count(
      {
        ...head('connections', 'VPN connections', 'Each has two tunnels.'),
        required: 'a whole number from 1 to 100',
      },
      '2',
    ),
    choiceField(
      head('underlay', 'Runs over', 'What the tunnels are carried by.'),
      underlays,
      'internet',
    ),
    switchField(
      head(
        'accelerated',
        'Acceleration',
        'By way of an AWS edge location near the site: standard tunnels over the internet, on a transit gateway.',
      ),
      'Accelerated',
      'Not accelerated',
      false,
    ),
    choiceField(
      head('role', 'Role', 'Carries traffic always, or only when others fail.'),
      roles,
      'active',
    ),
  ];
}

/** All fields of one design of the plan. */
export function designFields(input: PlanInput, design: number): Field[] {
  const { directConnect = [], vpn = [] } = input.designs?.[design] ?? {};
  return [
    designNameField(design),
    ...directConnect.flatMap((_, index) => connectionFields(input, design, index)),
    ...vpn.flatMap((_, index) => vpnGroupFields(design, index)),
  ];
}
