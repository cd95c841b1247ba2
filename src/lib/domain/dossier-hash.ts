// The hash that an edition is known by: SHA-256 (FIPS 180-4) over the canonical JSON (RFC 8785) of a dossier.

/** The canonical form of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no white space, open fields left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

/** The hash of a dossier's whole mapping, its own `dossier.sha256` left out, in lower-case hexadecimal. */
export function dossierHash(whole: Readonly<Record<string, unknown>>): string {
  const head = { ...(whole.dossier as Record<string, unknown>) };
  delete head.sha256;
  return sha256(canonicalJson({ ...whole, dossier: head }));
}

const PRIMES = firstPrimes(64);
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;
const K = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  const bytes = padded(text);
  const hash = Int32Array.from(START);
  const view = new DataView(bytes.buffer);
  const words = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const [a, b] = [words[i - 15]!, words[i - 2]!];
      const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
    }
    mix(hash, words);
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(hash: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + words[i]!) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i]! + word) | 0));
}

/** The bytes of a text in UTF-8, then one bit, zeros and the length in bits, to a multiple of 64 bytes. */
function padded(text: string): Uint8Array {
  const bytes = [...unescaped(encodeURIComponent(text))];
  const length = bytes.length;
  const whole = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  whole.set(bytes);
  whole[length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(length / 0x2000_0000));
  view.setUint32(whole.length - 4, (length << 3) >>> 0);
  return whole;
}

function* unescaped(encoded: string): Generator<number> {
  for (let i = 0; i < encoded.length; i++) {
    if (encoded[i] === '%') {
      yield parseInt(encoded.slice(i + 1, i + 3), 16);
      i += 2;
    } else yield encoded.charCodeAt(i);
  }
}
