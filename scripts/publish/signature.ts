/**
 * The signature of a manifest: Ed25519 (RFC 8032) over the bytes of `SHA256SUMS`, as Node's own crypto makes it.
 * Keys are PEM files (PKCS #8 and SubjectPublicKeyInfo, RFC 8410), so that OpenSSL and others read them.
 */

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { say } from '../messages/publish.ts';
import { refuse } from '../notice/refusal.ts';
import { MANIFEST } from './manifest.ts';

/** The signature beside the manifest: 64 bytes in Base64, and a line end. */
export const SIGNATURE = `${MANIFEST}.sig`;

export interface KeyPair {
  /** For the publishing body alone. */
  readonly privateKey: string;
  /** For everybody. */
  readonly publicKey: string;
}

/** A new pair of keys as PEM. */
export function makeKeys(): KeyPair {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** SHA-256 of the public key (DER), in groups of four: what two people compare by telephone. */
export function fingerprintOf(publicKey: string): string {
  const bytes = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32).match(/.{4}/g)?.join(' ') ?? '';
}

/**
 * Signs a manifest.
 * @param file name of the key, for the message
 * @throws Refusal where the key is no private Ed25519 key
 */
export function signManifest(manifest: string, privateKey: string, file: string): string {
  const key = readKey(() => createPrivateKey(privateKey), file);
  return `${sign(null, Buffer.from(manifest), key).toString('base64')}\n`;
}

/**
 * Whether `signature` is that of the manifest by the key's owner.
 * @throws Refusal where the key is no Ed25519 key
 */
export function isSigned(manifest: string, signature: string, publicKey: string, file: string): boolean {
  const key = readKey(() => createPublicKey(publicKey), file);
  return verify(null, Buffer.from(manifest), key, Buffer.from(signature, 'base64'));
}

function readKey(read: () => KeyObject, file: string): KeyObject {
  let cause: unknown;
  try {
    const key = read();
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (error) {
    cause = error;
  }
  refuse(say.noKey(file), file, cause);
}
