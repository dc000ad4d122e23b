import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../scripts/commands/keys.ts';
import { pack } from '../../scripts/commands/pack.ts';
import { verify } from '../../scripts/commands/verify.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { isSigned, makeKeys, signManifest } from '../../scripts/publish/signature.ts';
import { openStaging } from '../../scripts/publish/staging.ts';
import { writeProofs } from '../../scripts/publish/verify/word-digests.ts';

let root: string;
let zip: string;
const at = (name: string): string => path.join(root, name);
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-sign-'));
  zip = at('site.zip');
  const staging = openStaging(at('_site'));
  writeFileSync(path.join(staging.folder, 'index.html'), '一');
  writeProofs(staging.folder);
  staging.publish();
  keys(at('zhen'));
  await pack({ folder: at('_site'), content: at('none'), file: zip, sign: at('zhen.key') });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a signed zip', () => {
  it('is proved by the public key, and only by it', async () => {
    const right = await verify({ place: zip, key: at('zhen.pub') }, 'zh');
    expect(right).toMatchObject({ status: 0, text: expect.stringContaining('签名有效') });
    keys(at('other'));
    const wrong = await verify({ place: zip, key: at('other.pub') }, 'zh');
    expect(wrong).toMatchObject({ status: 1, text: expect.stringContaining('签名无效') });
  });

  it('is whole without a key too', async () => {
    expect((await verify({ place: zip }, 'zh')).status).toBe(0);
  });

  it('proves nothing of a folder that is not signed', async () => {
    const outcome = await verify({ place: at('_site'), key: at('zhen.pub') }, 'en');
    expect(outcome).toMatchObject({ status: 1, text: expect.stringContaining('no signature') });
  });

  it('has a signature of the manifest as RFC 8032 has it: 64 bytes in Base64', () => {
    const files = unzipSync(readFileSync(zip));
    const signature = Buffer.from(files['SHA256SUMS.sig'] ?? []).toString();
    expect(Buffer.from(signature, 'base64')).toHaveLength(64);
    expect(signature.endsWith('\n')).toBe(true);
  });
});

describe('keys', () => {
  it('are never replaced, and nobody else can read the private one', () => {
    const before = readFileSync(at('zhen.key'), 'utf8');
    expect(() => keys(at('zhen'))).toThrow(Refusal);
    expect(readFileSync(at('zhen.key'), 'utf8')).toBe(before);
    if (process.platform !== 'win32') expect(statSync(at('zhen.key')).mode & 0o777).toBe(0o600);
  });

  it('of another kind are refused, and so is what is no key', () => {
    const rsa = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    for (const key of [rsa.privateKey, 'no key', '', makeKeys().publicKey])
      expect(() => signManifest('x', key, 'x.key')).toThrow(Refusal);
    expect(() => isSigned('x', '', 'no key', 'x.pub')).toThrow(Refusal);
  });

  it('sign every byte of the manifest', () => {
    const { privateKey, publicKey } = makeKeys();
    const signature = signManifest('a\n', privateKey, 'x.key');
    expect(isSigned('a\n', signature, publicKey, 'x.pub')).toBe(true);
    for (const [manifest, given] of [
      ['a\r\n', signature],
      ['b\n', signature],
      ['a\n', ''],
      ['a\n', signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ] as const)
      expect(isSigned(manifest, given, publicKey, 'x.pub')).toBe(false);
  });
});
