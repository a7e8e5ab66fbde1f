import { defineConstant } from './constant';
import { linuxTcp2026, tcpByteCounting, tcpCubic } from './evidence';

/** What decides how fast one TCP flow goes. */

export const segmentsPerAck = /*#__PURE__*/ defineConstant({
  id: 'tcp.segments-per-ack',
  label: 'Segments to an acknowledgement, as the sender counts',
  unit: 'number',
  scope: 'per connection; 2 where a sender counts acknowledgements and the receiver delays them',
  readings: [
    {
      value: 1,
      ...tcpByteCounting,
      note: 'Linux counts the segments that are acknowledged, so that delayed acknowledgements cost nothing; 31 measured transfers of Reno agree with 1 and not with 2',
    },
  ],
});

export const minimumRetransmissionTimeout = /*#__PURE__*/ defineConstant({
  id: 'tcp.minimum-retransmission-timeout',
  label: 'Least retransmission timeout above the RTT',
  unit: 'ms',
  scope: 'per connection, Linux default',
  readings: [{ value: 200, ...linuxTcp2026, note: 'RFC 6298 asks for one second in all' }],
});

export const cubicScale = /*#__PURE__*/ defineConstant({
  id: 'tcp.cubic.scale',
  label: 'CUBIC’s constant C, in segments per second cubed',
  unit: 'number',
  scope: 'per connection',
  readings: [{ value: 0.4, ...tcpCubic, note: 'section 5' }],
});

export const cubicDecrease = /*#__PURE__*/ defineConstant({
  id: 'tcp.cubic.decrease',
  label: 'Share of its window that CUBIC keeps after a loss',
  unit: 'fraction',
  scope: 'per loss event',
  readings: [{ value: 0.7, ...tcpCubic, note: 'section 4.6' }],
});
