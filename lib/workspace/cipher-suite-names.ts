import type { CIPHER_SUITES } from '../planner';

/** Cipher suites as AWS writes them. */
export const cipherSuiteNames: Readonly<Record<(typeof CIPHER_SUITES)[number], string>> = {
  'aes-gcm-16': 'AES-GCM-16',
  'aes-cbc-sha1': 'AES-CBC with SHA-1',
  'aes-cbc-sha2-256': 'AES-CBC with SHA2-256',
  'aes-cbc-sha2-384': 'AES-CBC with SHA2-384',
  'aes-cbc-sha2-512': 'AES-CBC with SHA2-512',
};
