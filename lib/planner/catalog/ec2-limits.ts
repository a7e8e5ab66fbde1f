import { defineConstant } from './constant';
import { ec2Bandwidth2026, ec2Mtu2026 } from './evidence';

/** What an EC2 instance itself allows. */

export const singleFlowBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.single-flow.bandwidth',
  label: 'Single flow of an EC2 instance',
  unit: 'bit/s',
  scope: 'per flow outside a cluster placement group; GRE and IPsec count as one flow a peer',
  readings: [{ value: 5e9, ...ec2Bandwidth2026 }],
});

export const placementGroupFlowBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.single-flow.placement-group-bandwidth',
  label: 'Single flow inside a cluster placement group',
  unit: 'bit/s',
  scope: 'per flow in one cluster placement group',
  readings: [{ value: 10e9, ...ec2Bandwidth2026 }],
});

export const enaExpressFlowBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.single-flow.ena-express-bandwidth',
  label: 'Single flow with ENA Express',
  unit: 'bit/s',
  scope: 'per flow in one Availability Zone, both ends with ENA Express',
  readings: [{ value: 25e9, ...ec2Bandwidth2026 }],
});

export const smallInstanceGatewayBandwidth = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.gateway-bandwidth.small-instance',
  label: 'Bandwidth of an instance with fewer than 32 vCPUs through a gateway',
  unit: 'bit/s',
  scope: 'per instance through an internet or local gateway',
  readings: [
    {
      value: 5e9,
      ...ec2Bandwidth2026,
      note: 'wordings of 2021 and 2023 named Direct Connect too; the newest does not, so it is a warning there and no limit',
    },
  ],
});

export const largeInstanceGatewayShare = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.gateway-bandwidth.large-instance-share',
  label: 'Part of the bandwidth of an instance with 32 vCPUs or more through a gateway',
  unit: 'fraction',
  scope: 'per instance through an internet or local gateway, at least 5 Gbps',
  readings: [{ value: 0.5, ...ec2Bandwidth2026 }],
});

export const vpcMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.mtu.vpc',
  label: 'MTU of a VPC',
  unit: 'B',
  scope: 'per packet between instances, where both set it; their default since current generations',
  readings: [{ value: 9001, ...ec2Mtu2026 }],
});

export const interRegionPeeringMtu = /*#__PURE__*/ defineConstant({
  id: 'aws.ec2.mtu.inter-region-peering',
  label: 'MTU of VPC peering between Regions',
  unit: 'B',
  scope: 'per packet',
  readings: [{ value: 8500, ...ec2Mtu2026 }],
});
