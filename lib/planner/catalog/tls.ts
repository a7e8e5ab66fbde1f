import { defineConstant } from './constant';
import { tlsListClientHello2026 } from './evidence';

export const postQuantumClientHello = /*#__PURE__*/ defineConstant({
  id: 'tls.client-hello.post-quantum',
  label: 'ClientHello with a post-quantum key share',
  unit: 'B',
  scope: 'first message of a TLS 1.3 handshake with X25519MLKEM768',
  readings: [
    {
      value: 1810,
      ...tlsListClientHello2026,
      note: 'of OpenSSL when it resumes a session, 1,539 when it does not; browsers send 1,700 to 1,900, and some 300 to 600 without the post-quantum share',
    },
  ],
});
